package drydock.workspace.torture;

import drydock.domain.ProblemException;
import drydock.workspace.Environment;
import drydock.workspace.Inspection;
import drydock.workspace.Recovery;
import drydock.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold of a file after whatever happened to it. */
final class Check {
    private Check() {}

    /** The file is sound by its digests, opens, and holds the state that is given. */
    static Tally sound(Path file, Environment environment) throws ProblemException {
        Tally state;
        try (Workspace workspace = Workspace.open(file, environment)) {
            state = new Tally.Counter().of(workspace.snapshot());
            if (!workspace.damagedCopies().isEmpty()) {
                throw new AssertionError("kept copies are damaged: " + workspace.damagedCopies());
            }
        }
        Inspection inspection = new Recovery(environment).inspect(file);
        inspection.problem().ifPresent(problem -> {
            throw new AssertionError(problem.text());
        });
        return state;
    }

    /** Nobody else can read what lies in {@code folder}. */
    static void ownersOnly(Path folder) {
        Set<PosixFilePermission> owners = Set.of(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> open = files.filter(file -> !file.equals(folder))
                    .filter(file -> !owners.containsAll(permissions(file)))
                    .toList();
            if (!open.isEmpty()) {
                throw new AssertionError("others can read " + open);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<PosixFilePermission> permissions(Path file) {
        try {
            return Files.getPosixFilePermissions(file);
        } catch (UnsupportedOperationException windows) {
            return Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
