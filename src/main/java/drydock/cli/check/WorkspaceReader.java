package drydock.cli.check;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.workspace.Environment;
import drydock.workspace.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads what is in a workspace without changing it. Opening one takes its lock and may bring it up to a newer version; so a
 * copy in a folder of its own, readable by the user alone, is opened instead, and removed again.
 */
final class WorkspaceReader {
    private WorkspaceReader() {}

    /** @throws ProblemException if the file is no workspace, is damaged or cannot be read */
    static Reading read(Path file) throws ProblemException {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(new Problem(
                    "There is no workspace " + file + ".", "Nothing was changed.", "Check the name of the file."));
        }
        try {
            Path folder = Files.createTempDirectory("drydock-check");
            try {
                return open(file, copy(file, folder));
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

    private static Reading open(Path file, Path copy) throws ProblemException {
        try {
            return Reading.of(copy, Environment.ofThisProcess("check", problem -> {}));
        } catch (ProblemException e) {
            throw new ProblemException(named(e.problem(), copy, file));
        }
    }

    /** What is wrong with the copy is wrong with the file, which is the one that the user knows. */
    private static Problem named(Problem problem, Path copy, Path file) {
        return new Problem(
                problem.happened().replace(copy.toString(), file.toString()),
                problem.kept().replace(copy.toString(), file.toString()),
                problem.todo().replace(copy.toString(), file.toString()),
                problem.cause());
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
