package drydock.scan.scope;

import static org.assertj.core.api.Assertions.assertThat;

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
                        new Choice("a.sol", "a.sol", "9", false, Fate.KEPT),
                        new Choice("new.sol", "", "4", true, Fate.NEW),
                        new Choice("x/moved.sol", "moved.sol", "2", false, Fate.RENAMED),
                        new Choice("gone.sol", "gone.sol", "3", true, Fate.GONE));
    }

    private static Choice choice(String path, String blobId, boolean inScope) {
        return new Choice(path, path, blobId, inScope, Fate.KEPT);
    }
}
