package drydock.ui.evidence;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.checklist.NewEvidence;
import drydock.exchange.AtomicFile;
import drydock.ui.base.Format;
import drydock.ui.base.TaskRunner;
import drydock.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** Puts copies of files into the workspace as evidence, and takes them out again. Called on the FX thread. */
final class KeptCopies {
    private static final double MEGA = 1 << 20;

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Format format;

    KeptCopies(Workspace workspace, TaskRunner tasks, Format format) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.format = format;
    }

    /** Keeps a copy of {@code file} and hands over what is to be recorded of it; one that is too large changes nothing. */
    void keep(Path file, Consumer<NewEvidence> then) {
        Path whole = file.toAbsolutePath().normalize();
        tasks.run("Keep a copy of " + whole.getFileName(), () -> kept(whole), then);
    }

    /** Writes the copy that {@code evidence} refers to into {@code target}, replacing what is there. */
    void save(Evidence evidence, Path target, Consumer<Path> then) {
        tasks.run("Save " + target.getFileName(), () -> written(evidence, target), then);
    }

    private NewEvidence kept(Path file) throws ProblemException, ExecutionException, InterruptedException {
        byte[] content = read(file);
        String sha256 = workspace.attach(content).get();
        return new NewEvidence(
                EvidenceKind.COPY,
                String.valueOf(file.getFileName()),
                file.toString(),
                sha256,
                (long) content.length,
                null);
    }

    /** Never takes more into memory than may be kept, even of a file that grows meanwhile or has no size. */
    private byte[] read(Path file) throws ProblemException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(Workspace.LARGEST_ATTACHMENT + 1);
            if (content.length > Workspace.LARGEST_ATTACHMENT) {
                throw new ProblemException(tooLarge(file, Files.size(file)));
            }
            return content;
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    file + " could not be read.",
                    "No copy was kept and no evidence was added.",
                    "Look whether the file is there and may be read, then add it again.",
                    e));
        }
    }

    private Problem tooLarge(Path file, long size) {
        return new Problem(
                file.getFileName() + " has " + format.number(Math.ceil(size / MEGA * 10) / 10)
                        + " MB; a copy in the workspace may have at most "
                        + format.number(Workspace.LARGEST_ATTACHMENT / MEGA) + " MB.",
                "No copy was kept and no evidence was added.",
                "Add it as a file that is left where it is.");
    }

    private Path written(Evidence evidence, Path target)
            throws ProblemException, ExecutionException, InterruptedException {
        byte[] content = workspace
                .attachment(Objects.requireNonNull(evidence.sha256(), "a copy has a SHA-256"))
                .get();
        try {
            AtomicFile.write(target, content);
            return target;
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    "The copy could not be written to " + target + ".",
                    "What was there before is unchanged, and the copy is still in the workspace.",
                    "Choose another folder, or free some space, and save it again.",
                    e));
        }
    }
}
