package drydock.scan.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A person's choices laid over a tree that has changed since. Nothing that was chosen is lost: a file that moved takes its
 * choice along, and only new files get a suggestion.
 *
 * @param files by path
 */
public record ScopeDrift(List<Choice> files) {
    public ScopeDrift {
        files = List.copyOf(files);
    }

    /** What became of a file since the choice was made. */
    public enum Fate {
        KEPT,
        NEW,
        GONE,
        RENAMED
    }

    /**
     * A file and whether it is under review.
     *
     * @param oldPath where it was when the choice was made; the same unless it moved, empty if it is new
     */
    public record Choice(String path, String oldPath, String blobId, boolean inScope, Fate fate) {}

    /**
     * Lays choices over a tree.
     *
     * @param chosen what was chosen, the fate in it does not matter
     * @param now the files that are there, with what would be suggested for them
     */
    public static ScopeDrift of(List<Choice> chosen, List<Choice> now) {
        Map<String, Choice> before = new TreeMap<>();
        chosen.forEach(choice -> before.put(choice.path(), choice));
        Map<String, Choice> here = new TreeMap<>();
        now.forEach(choice -> here.put(choice.path(), choice));
        Map<String, Choice> movable = new HashMap<>();
        before.values().stream()
                .filter(choice -> !here.containsKey(choice.path()))
                .forEach(choice -> movable.putIfAbsent(choice.blobId(), choice));
        List<Choice> files = new ArrayList<>();
        here.values().forEach(file -> files.add(fate(file, before.get(file.path()), movable)));
        List<String> moved = files.stream().map(Choice::oldPath).toList();
        before.values().stream()
                .filter(choice -> !here.containsKey(choice.path()) && !moved.contains(choice.path()))
                .forEach(choice -> files.add(
                        new Choice(choice.path(), choice.path(), choice.blobId(), choice.inScope(), Fate.GONE)));
        return new ScopeDrift(files);
    }

    private static Choice fate(Choice file, @Nullable Choice before, Map<String, Choice> movable) {
        if (before != null) {
            return new Choice(file.path(), file.path(), file.blobId(), before.inScope(), Fate.KEPT);
        }
        Choice from = movable.remove(file.blobId());
        return from == null
                ? new Choice(file.path(), "", file.blobId(), file.inScope(), Fate.NEW)
                : new Choice(file.path(), from.path(), file.blobId(), from.inScope(), Fate.RENAMED);
    }
}
