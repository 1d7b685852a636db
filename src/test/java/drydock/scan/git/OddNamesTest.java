package drydock.scan.git;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.ScannedFile;
import drydock.scan.Scanner;
import drydock.scan.source.Sources;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.TreeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file is shown as is also what it is looked up by: no two files may be shown alike. */
class OddNamesTest {
    @TempDir
    private Path folder;

    @Test
    void noNameHidesAFileOfAnotherName() throws IOException, GitAPIException {
        try (TestRepository repository = new TestRepository(folder);
                ObjectInserter inserter = repository.git().getRepository().newObjectInserter()) {
            ObjectId blob = inserter.insert(Constants.OBJ_BLOB, "contract A {}\n".getBytes(StandardCharsets.UTF_8));
            TreeFormatter tree = new TreeFormatter();
            tree.append("\u0001.sol", FileMode.REGULAR_FILE, blob);
            tree.append("\\u0001.sol", FileMode.REGULAR_FILE, blob);
            tree.append("\\xe9.sol", FileMode.REGULAR_FILE, blob);
            tree.append("\u00e9.sol", FileMode.REGULAR_FILE, blob);
            tree.append(new byte[] {(byte) 0xE9, '.', 's', 'o', 'l'}, FileMode.REGULAR_FILE, blob);
            CommitBuilder builder = new CommitBuilder();
            builder.setTreeId(inserter.insert(tree));
            PersonIdent ada = new PersonIdent(repository.git().getRepository());
            builder.setAuthor(ada);
            builder.setCommitter(ada);
            builder.setMessage("odd names");
            String odd = inserter.insert(builder).name();
            inserter.flush();
            try (SourceTree read = Sources.openCommit(repository.root(), odd, Limits.USUAL)) {
                assertThat(Scanner.scan(read).files())
                        .extracting(ScannedFile::path)
                        .containsExactlyInAnyOrder(
                                "\\u0001.sol", "\\u005cu0001.sol", "\\u005cxe9.sol", "\u00e9.sol", "\\xe9.sol");
            }
        }
    }
}
