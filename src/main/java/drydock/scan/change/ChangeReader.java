package drydock.scan.change;

import drydock.scan.OneFile;
import drydock.scan.Progress;
import drydock.scan.delta.ChangedFile;
import drydock.scan.delta.Delta;
import drydock.scan.delta.DeltaScanner;
import drydock.scan.git.History;
import drydock.scan.source.Sources;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares two points of the history of what lies at a place. A point is a commit, branch or tag, or the files as they are
 * now.
 */
public final class ChangeReader {
    private final Path place;
    private final Progress progress;
    private final Cancellation cancellation;

    public ChangeReader(Path place, Progress progress, Cancellation cancellation) {
        this.place = place;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /**
     * What changed.
     *
     * @param from a commit, branch or tag; null for the files as they are now, and so is {@code to}
     * @param inScope by path
     * @throws IOException with a sentence for a person, if one of them cannot be read
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public ChangeSince read(@Nullable String from, @Nullable String to, Predicate<String> inScope) throws IOException {
        try (SourceTree before = open(from);
                SourceTree after = open(to)) {
            Delta delta = new DeltaScanner(inScope, Limits.USUAL, progress, cancellation).compare(before, after);
            Optional<History> history = History.of(after, cancellation);
            return new ChangeSince(
                    Side.of(before),
                    Side.of(after),
                    delta,
                    history.flatMap(known -> between(known, before, after, delta, inScope))
                            .orElse(null),
                    history.flatMap(known -> known.descends(before.commit(), after.commit()))
                            .orElse(null));
        }
    }

    /**
     * A file that changed, at both points; what is not there says so.
     *
     * @throws IOException with a sentence for a person, if one of the points cannot be read
     */
    public FilePair pair(@Nullable String from, @Nullable String to, String oldPath, String path) throws IOException {
        return new FilePair(file(from, oldPath), file(to, path));
    }

    private OneFile file(@Nullable String revision, String path) throws IOException {
        try (SourceTree tree = open(revision)) {
            return OneFile.read(tree, path, cancellation);
        }
    }

    private SourceTree open(@Nullable String revision) throws IOException {
        return revision == null ? Sources.open(place, Limits.USUAL) : Sources.openCommit(place, revision, Limits.USUAL);
    }

    private static Optional<List<CommitBetween>> between(
            History history, SourceTree before, SourceTree after, Delta delta, Predicate<String> inScope) {
        if (before.commit().isEmpty()) {
            return Optional.empty();
        }
        Set<String> touched = new HashSet<>();
        for (ChangedFile file : delta.files()) {
            touched.add(file.path());
            touched.add(file.oldPath());
        }
        return history.between(before.commit(), after.commit(), path -> touched.contains(path) || inScope.test(path))
                .map(commits -> commits.stream().map(CommitBetween::of).toList());
    }
}
