package drydock.scan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import drydock.scan.OneFile;
import drydock.scan.Progress;
import drydock.scan.delta.ChangedFile;
import drydock.scan.git.TestRepository;
import drydock.scan.tree.Cancellation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeReaderTest {
    @TempDir
    private Path folder;

    private TestRepository repository;
    private String first;

    @BeforeEach
    void makeRepository() throws IOException, GitAPIException {
        repository = new TestRepository(folder);
        repository.write("src/A.sol", "contract A {\n}\n").write("docs/x.md", "x\n");
        first = repository.commit("first");
    }

    @AfterEach
    void closeRepository() {
        repository.close();
    }

    @Test
    void commitsThatTouchedTheScopeAreToldWithTheFindingsThatTheyName() throws IOException, GitAPIException {
        repository.write("docs/x.md", "y\n");
        repository.commit("Fix M-9 in the documents only");
        repository.write("src/A.sol", "contract A {\n  uint x;\n}\n");
        String fixed = repository.commit("Round down\n\nFixes H-01 and M-02.");
        List<String> told = new ArrayList<>();
        ChangeSince change = new ChangeReader(folder, (done, found) -> told.add(done + "/" + found), Cancellation.NEVER)
                .read(first, "main", ChangeReaderTest::isInScope);
        assertThat(change.commits()).singleElement().satisfies(between -> {
            assertThat(between.commit().id()).isEqualTo(fixed);
            assertThat(between.findings()).containsExactly("H-01", "M-02");
        });
        assertThat(change.descends()).isTrue();
        assertThat(change.to()).isEqualTo(new Side("commit", fixed, true));
        assertThat(told).containsExactly("1/1");
    }

    @Test
    void theWorkingTreeIsNoPointThatLasts() throws IOException {
        repository.write("src/A.sol", "contract A { uint x; }\n");
        ChangeSince change = reader().read("HEAD", null, ChangeReaderTest::isInScope);
        assertThat(change.from().pinned()).isTrue();
        assertThat(change.to()).isEqualTo(new Side("working tree", first, false));
        assertThat(change.delta().files()).extracting(ChangedFile::path).containsExactly("src/A.sol");
    }

    @Test
    void aFileStandsBesideWhatItWas() throws IOException, GitAPIException {
        Files.delete(folder.resolve("src/A.sol"));
        repository.write("src/B.sol", "contract B {}\n");
        repository.commit("second");
        FilePair pair = reader().pair(first, "HEAD", "src/A.sol", "src/B.sol");
        assertThat(pair.before()).isInstanceOf(OneFile.Text.class);
        assertThat(pair.after()).isInstanceOf(OneFile.Text.class);
        assertThat(reader().pair(first, "HEAD", "src/B.sol", "src/B.sol").before())
                .isEqualTo(new OneFile.Nothing("it is not there"));
    }

    @Test
    void aPointThatIsNotThereIsToldInASentence() throws IOException {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> reader().read("v9", null, ChangeReaderTest::isInScope))
                .withMessage("No commit v9 is in this repository");
        Path plain = Files.createDirectory(folder.resolve("plain"));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new ChangeReader(plain.resolve("gone"), Progress.NONE, Cancellation.NEVER)
                        .read("v9", null, ChangeReaderTest::isInScope))
                .withMessageStartingWith("Nothing is at ");
    }

    @Test
    void theDocumentKeepsWhatOthersWroteAsText() throws IOException, GitAPIException {
        repository.write("src/a|b.sol", "contract A {}\n");
        repository.commit("[Fix](x) *all* <b>");
        String text = ChangeMarkdown.of(reader().read(first, "HEAD", ChangeReaderTest::isInScope), "Decided: nothing.");
        assertThat(text)
                .contains("| src/a\\|b.sol |  | added | logic | in scope | 1 | 0 | 0 |")
                .contains("\\[Fix\\](x) \\*all\\* \\<b\\>")
                .contains("- Decided: nothing.");
    }

    private static boolean isInScope(String path) {
        return path.startsWith("src/");
    }

    private ChangeReader reader() {
        return new ChangeReader(folder, Progress.NONE, Cancellation.NEVER);
    }
}
