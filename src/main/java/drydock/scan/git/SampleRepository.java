package drydock.scan.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/**
 * The code of the sample project: an invented protocol of a dozen small files with two commits, the first of which has the tag
 * {@value #AUDITED}. It is the only repository that this application ever writes.
 */
public final class SampleRepository {
    /** The tag of the commit that the sample's auditors read. */
    public static final String AUDITED = "v1.0-audit";

    private static final String RESOURCES = "/drydock/scan/sample/";
    private static final Duration BETWEEN = Duration.ofDays(7);

    private SampleRepository() {}

    /**
     * Writes it into a folder that does not exist yet or is empty; leaves any other folder as it is, so that what somebody
     * changed there stays.
     *
     * @param now the time of the second commit
     * @throws IOException if it cannot be written
     */
    public static void write(Path folder, Instant now) throws IOException {
        Files.createDirectories(folder);
        try (var entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                return;
            }
        }
        QuietSystem.install();
        try (Git git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call()) {
            List<String> files = text("files.txt").lines().toList();
            copy(files, "first/", folder);
            commit(git, "Deposits, loans, prices and the council", now.minus(BETWEEN));
            git.tag().setName(AUDITED).setAnnotated(false).call();
            copy(files, "second/", folder);
            commit(git, "Fix M-01: a bound and an event for the loan to value", now);
        } catch (GitAPIException e) {
            throw new IOException("the sample's code cannot be written: " + e.getMessage(), e);
        }
    }

    private static void copy(List<String> files, String part, Path folder) throws IOException {
        for (String name : files) {
            if (name.startsWith(part)) {
                Path target = folder.resolve(name.substring(part.length()));
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.writeString(target, text(name), StandardCharsets.UTF_8);
            }
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SampleRepository.class.getResourceAsStream(RESOURCES + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void commit(Git git, String message, Instant at) throws GitAPIException {
        PersonIdent author = new PersonIdent("Harbour Lending (sample)", "team@harbour.example", at, ZoneOffset.UTC);
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage(message)
                .setAuthor(author)
                .setCommitter(author)
                .setSign(false)
                .setNoVerify(true)
                .call();
    }
}
