package drydock.ui.evidence;

import drydock.domain.Id;
import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.checklist.NewEvidence;
import drydock.ui.base.TaskRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Reads the files behind evidence, in the background: to record one, and to find out which are no longer what they were.
 * Called on the FX thread.
 */
public final class EvidenceFiles {
    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<Map<Id<Evidence>, FileState>> states = new ReadOnlyObjectWrapper<>(Map.of());

    /** What was read before, so that a visit does not read again what has not been written since. */
    private final Map<Path, Seen> seen = new ConcurrentHashMap<>();

    private record Seen(FileTime modified, long size, String sha256) {}

    public EvidenceFiles(TaskRunner tasks) {
        this.tasks = tasks;
    }

    /** What is known of each file that was checked; what was not checked yet is absent. */
    public ReadOnlyObjectProperty<Map<Id<Evidence>, FileState>> states() {
        return states.getReadOnlyProperty();
    }

    /** The evidence whose file is no longer what it was. */
    public Set<Id<Evidence>> changed() {
        return states.get().entrySet().stream()
                .filter(state -> state.getValue() == FileState.CHANGED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads {@code file} and hands over what is to be recorded of it, the file staying where it is. */
    public void record(Path file, Consumer<NewEvidence> then) {
        Path whole = file.toAbsolutePath().normalize();
        tasks.run(
                "Read " + whole.getFileName(),
                () -> digest(whole),
                digest -> then.accept(new NewEvidence(
                        EvidenceKind.FILE,
                        String.valueOf(whole.getFileName()),
                        whole.toString(),
                        digest.sha256(),
                        digest.size(),
                        null)));
    }

    /** Finds out what became of the files among {@code evidence}; {@link #states()} tells when it is known. */
    public void check(Collection<Evidence> evidence) {
        List<Evidence> files = evidence.stream()
                .filter(e -> e.kind() == EvidenceKind.FILE && e.sha256() != null)
                .toList();
        if (!files.isEmpty()) {
            tasks.run("Check evidence files", () -> read(files), this::merge);
        }
    }

    private void merge(Map<Id<Evidence>, FileState> read) {
        Map<Id<Evidence>, FileState> all = new HashMap<>(states.get());
        all.putAll(read);
        if (!all.equals(states.get())) {
            states.set(Map.copyOf(all));
        }
    }

    private Map<Id<Evidence>, FileState> read(List<Evidence> files) {
        return files.stream().collect(Collectors.toMap(Evidence::id, this::state, (a, b) -> a));
    }

    private FileState state(Evidence evidence) {
        if (isOnNetwork(evidence.location())) {
            return FileState.NOT_FOUND;
        }
        try {
            Path file = Path.of(evidence.location());
            return !Files.isRegularFile(file) || !Files.isReadable(file)
                    ? FileState.NOT_FOUND
                    : sha256(file).equals(evidence.sha256()) ? FileState.SAME : FileState.CHANGED;
        } catch (InvalidPathException | IOException e) {
            // a path of another system, or a file that went while it was read: nothing can be said of its content
            return FileState.NOT_FOUND;
        }
    }

    /** A share of another computer: a workspace from somebody else must not make this one connect to it. */
    private static boolean isOnNetwork(String location) {
        return location.startsWith("\\\\") || location.startsWith("//");
    }

    private String sha256(Path file) throws IOException {
        FileTime modified = Files.getLastModifiedTime(file);
        long size = Files.size(file);
        Seen before = seen.get(file);
        if (before != null && before.modified().equals(modified) && before.size() == size) {
            return before.sha256();
        }
        FileDigest digest = FileDigest.of(file);
        seen.put(file, new Seen(modified, size, digest.sha256()));
        return digest.sha256();
    }

    private static FileDigest digest(Path file) throws ProblemException {
        try {
            return FileDigest.of(file);
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    file + " could not be read.",
                    "No evidence was added.",
                    "Look whether the file is there and may be read, then add it again.",
                    e));
        }
    }
}
