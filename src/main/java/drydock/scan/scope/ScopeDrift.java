package drydock.scan.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person's choices laid over a tree that has changed since. Nothing that was chosen is lost: a file that moved takes its
 * choice along, and only new files get a suggestion. A file moved if it has the same content elsewhere; or, where it was also
 * changed, if one file of its name went and one came, of nearly the same size: what was in it before is not kept.
 *
 * @param files by path
 */
public record ScopeDrift(List<Choice> files) {
    /** How far the sizes of a file that moved may be apart, in percent of the larger. */
    private static final int CHANGED = 20;

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
     * @param code its lines of code, 0 or more
     */
    public record Choice(String path, String oldPath, String blobId, int code, boolean inScope, Fate fate) {
        private String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        private Choice as(Choice before, Fate now) {
            return new Choice(path, before.path(), blobId, code, before.inScope(), now);
        }
    }

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
        Map<String, Choice> from = moves(without(before, here), without(here, before));
        List<Choice> files = new ArrayList<>();
        here.forEach((path, file) -> files.add(fate(file, before.get(path), from.get(path))));
        Set<String> moved = from.values().stream().map(Choice::path).collect(Collectors.toSet());
        without(before, here).stream()
                .filter(choice -> !moved.contains(choice.path()))
                .forEach(choice -> files.add(choice.as(choice, Fate.GONE)));
        return new ScopeDrift(files);
    }

    private static Choice fate(Choice file, @Nullable Choice before, @Nullable Choice from) {
        if (before != null) {
            return file.as(before, Fate.KEPT);
        } else if (from != null) {
            return file.as(from, Fate.RENAMED);
        }
        return new Choice(file.path(), "", file.blobId(), file.code(), file.inScope(), Fate.NEW);
    }

    private static List<Choice> without(Map<String, Choice> files, Map<String, Choice> others) {
        return files.values().stream()
                .filter(file -> !others.containsKey(file.path()))
                .toList();
    }

    /** Where files that came were before, by their path now. */
    private static Map<String, Choice> moves(List<Choice> gone, List<Choice> came) {
        Map<String, Choice> from = new TreeMap<>();
        Map<String, Choice> contents = new HashMap<>();
        gone.forEach(file -> contents.putIfAbsent(file.blobId(), file));
        for (Choice file : came) {
            Choice same = contents.remove(file.blobId());
            if (same != null) {
                from.put(file.path(), same);
            }
        }
        Set<Choice> paired = new HashSet<>(from.values());
        Map<String, List<Choice>> goneByName = byName(gone, file -> !paired.contains(file));
        byName(came, file -> !from.containsKey(file.path())).forEach((name, files) -> {
            List<Choice> old = goneByName.getOrDefault(name, List.of());
            if (files.size() == 1 && old.size() == 1 && isAlike(old.getFirst(), files.getFirst())) {
                from.put(files.getFirst().path(), old.getFirst());
            }
        });
        return from;
    }

    private static Map<String, List<Choice>> byName(List<Choice> files, Predicate<Choice> wanted) {
        return files.stream().filter(wanted).collect(Collectors.groupingBy(Choice::name));
    }

    private static boolean isAlike(Choice one, Choice other) {
        int larger = Math.max(one.code(), other.code());
        return 100L * Math.abs(one.code() - other.code()) <= (long) CHANGED * larger;
    }
}
