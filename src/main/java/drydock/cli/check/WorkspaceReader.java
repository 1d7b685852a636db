package drydock.cli.check;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.workspace.Environment;
import drydock.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads what is in a workspace without changing it. Opening one takes its lock, may bring it up to a newer version and makes
 * a backup beside it; so a copy in a folder of its own, readable by the user alone, is opened instead, and removed again.
 */
final class WorkspaceReader {
    private WorkspaceReader() {}

    /** @throws ProblemException if the file is no workspace, is damaged or cannot be read */
    static Snapshot read(Path file) throws ProblemException {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(new Problem(
                    "There is no workspace " + file + ".", "Nothing was changed.", "Check the name of the file."));
        }
        try {
            Path folder = Files.createTempDirectory("drydock-check");
            try {
                return open(copy(file, folder));
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    file + " could not be copied to be read.",
                    "Nothing was changed.",
                    "Make sure that it can be read and that there is room for a copy of it.",
                    e));
        }
    }

    private static Snapshot open(Path copy) throws ProblemException {
        Environment environment = Environment.ofThisProcess("check", problem -> {});
        try (Workspace workspace = Workspace.open(copy, environment)) {
            return workspace.snapshot();
        }
    }

    /** With the journal of a change that somebody did not finish, so that it can be rolled back. */
    private static Path copy(Path file, Path folder) throws IOException {
        Path copy = folder.resolve("checked.drydock");
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        Path journal = file.resolveSibling(file.getFileName() + "-journal");
        if (Files.isRegularFile(journal)) {
            Files.copy(journal, folder.resolve("checked.drydock-journal"));
        }
        return copy;
    }

    private static void remove(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
