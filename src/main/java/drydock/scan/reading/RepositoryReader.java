package drydock.scan.reading;

import drydock.domain.repository.CodeFile;
import drydock.domain.repository.Repository.Unread;
import drydock.domain.repository.Standing;
import drydock.scan.MeasureStore;
import drydock.scan.Progress;
import drydock.scan.Scan;
import drydock.scan.Scanner;
import drydock.scan.SmallFiles;
import drydock.scan.git.RepositoryState;
import drydock.scan.git.StateReader;
import drydock.scan.git.WorkingTree;
import drydock.scan.solidity.ImportGraph;
import drydock.scan.solidity.Projects;
import drydock.scan.source.Sources;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a repository as a whole: counts, imports, and how far its files are from what others can fetch. */
public final class RepositoryReader {
    /** More files than this are not kept: a workspace is no copy of a repository. */
    static final int MOST_FILES = 20_000;

    private static final int MOST_UNREAD = 500;

    private final MeasureStore store;
    private final Progress progress;
    private final Cancellation cancellation;

    public RepositoryReader(MeasureStore store, Progress progress, Cancellation cancellation) {
        this.store = store;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /**
     * Reads what lies at {@code place}.
     *
     * @param revision a commit, branch or tag; null for the files as they are now
     * @throws IOException with a sentence for a person, if nothing there can be read
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public Reading read(Path place, @Nullable String revision) throws IOException {
        try (SourceTree tree = revision == null
                ? Sources.open(place, Limits.USUAL)
                : Sources.openCommit(place, revision, Limits.USUAL)) {
            Scan scan = new Scanner(Limits.USUAL, store, progress, cancellation).run(tree);
            RepositoryState state =
                    tree instanceof WorkingTree working ? StateReader.read(working, cancellation) : null;
            return reading(tree, scan, state);
        }
    }

    /**
     * How far the working tree at {@code place} is from what others can fetch, if {@code commit} is checked out there. Of another
     * commit the working tree says nothing.
     *
     * @throws IOException with a sentence for a person, if nothing there can be read
     */
    public Standing standing(Path place, String commit) throws IOException {
        try (SourceTree tree = Sources.open(place, Limits.USUAL)) {
            if (tree instanceof WorkingTree working) {
                RepositoryState state = StateReader.read(working, cancellation);
                return state.head().equals(commit) ? state.standing() : Standing.UNKNOWN;
            }
            return Standing.UNKNOWN;
        }
    }

    private Reading reading(SourceTree tree, Scan scan, @Nullable RepositoryState state) {
        List<CodeFile> files = FileRecords.of(scan, imports(tree, scan));
        List<Unread> unread = new ArrayList<>(scan.troubles().stream()
                .limit(MOST_UNREAD)
                .map(trouble -> new Unread(trouble.path(), trouble.text()))
                .toList());
        if (scan.troubles().size() > MOST_UNREAD) {
            unread.add(new Unread("", (scan.troubles().size() - MOST_UNREAD) + " more could not be read"));
        }
        if (files.size() > MOST_FILES) {
            unread.add(new Unread(
                    "", "more than " + MOST_FILES + " source files: those that come first by path are kept"));
        }
        return new Reading(
                scan.title(),
                scan.commit(),
                state == null ? "" : state.branch(),
                files.subList(0, Math.min(MOST_FILES, files.size())),
                scan.otherPaths().size(),
                unread,
                state == null ? Standing.UNKNOWN : state.standing());
    }

    private ImportGraph imports(SourceTree tree, Scan scan) {
        Projects projects = Projects.of(SmallFiles.read(tree, Projects::isSettings, cancellation));
        return new ImportGraph(FileRecords.solidity(scan), projects);
    }
}
