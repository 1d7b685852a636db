package drydock.scan.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import drydock.scan.scope.ScopeDrift.Choice;
import drydock.scan.scope.ScopeDrift.Fate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestTest {
    @Test
    void hashDependsOnPathsAndContentsOnly() {
        Manifest one = new Manifest(List.of(new Manifest.Line("b", "2"), new Manifest.Line("a", "1")));
        Manifest other = new Manifest(List.of(new Manifest.Line("a", "1"), new Manifest.Line("b", "2")));
        assertThat(one.text()).isEqualTo("1  a\n2  b\n");
        // printf '1  a\n2  b\n' | sha256sum
        assertThat(one.scopeHash())
                .isEqualTo(other.scopeHash())
                .isEqualTo("8d711146c07b0092609ee8aa24647b11f96dab70254b0b11505acc5c8cbcd31a");
        assertThat(new Manifest(List.of(new Manifest.Line("a", "1"))).scopeHash())
                .isNotEqualTo(one.scopeHash());
    }

    @Test
    void choicesOutliveChangesOfTheTree() {
        List<Choice> chosen =
                List.of(choice("a.sol", "1", false), choice("moved.sol", "2", false), choice("gone.sol", "3", true));
        List<Choice> now =
                List.of(choice("a.sol", "9", true), choice("x/moved.sol", "2", true), choice("new.sol", "4", true));
        assertThat(ScopeDrift.of(chosen, now).files())
                .containsExactly(
                        new Choice("a.sol", "a.sol", "9", 10, false, Fate.KEPT),
                        new Choice("new.sol", "", "4", 10, true, Fate.NEW),
                        new Choice("x/moved.sol", "moved.sol", "2", 10, false, Fate.RENAMED),
                        new Choice("gone.sol", "gone.sol", "3", 10, true, Fate.GONE));
    }

    @Test
    void aFileThatMovedAndWasChangedTakesItsChoiceAlong() {
        List<Choice> chosen = List.of(
                sized("a/Vault.sol", "1", 100, false),
                sized("a/Other.sol", "2", 100, false),
                sized("a/Twice.sol", "3", 100, false),
                sized("b/Twice.sol", "4", 100, false));
        List<Choice> now = List.of(
                sized("x/Vault.sol", "5", 110, true),
                sized("x/Other.sol", "6", 200, true),
                sized("x/Twice.sol", "7", 100, true));
        assertThat(ScopeDrift.of(chosen, now).files())
                .extracting(Choice::path, Choice::fate, Choice::inScope)
                .containsExactly(
                        tuple("x/Other.sol", Fate.NEW, true),
                        tuple("x/Twice.sol", Fate.NEW, true),
                        tuple("x/Vault.sol", Fate.RENAMED, false),
                        tuple("a/Other.sol", Fate.GONE, false),
                        tuple("a/Twice.sol", Fate.GONE, false),
                        tuple("b/Twice.sol", Fate.GONE, false));
    }

    private static Choice choice(String path, String blobId, boolean inScope) {
        return sized(path, blobId, 10, inScope);
    }

    private static Choice sized(String path, String blobId, int code, boolean inScope) {
        return new Choice(path, path, blobId, code, inScope, Fate.KEPT);
    }
}
