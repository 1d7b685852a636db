package drydock.scan.evidence;

import drydock.scan.BlobId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a piece of evidence rests on: it proves nothing any more when one of these lines is another. A line is the name that
 * Git gives a content and its path; {@code commit} and its name, where the history or its state was asked; or, where more
 * files were looked at than can be listed, how many and the SHA-256 of such lines.
 *
 * @param lines in a fixed order, so that two are equal if and only if they rest on the same
 */
public record Basis(List<String> lines) {
    public static final Basis NOTHING = new Basis(List.of());

    /** More files than this are told by one digest. */
    private static final int LISTED = 20;

    public Basis {
        lines = List.copyOf(lines);
    }

    /** Rests on all of these files, and on what else was asked for. */
    static Basis of(Collection<TextFile> files, Set<String> others) {
        Stream<String> contents = files.size() <= LISTED
                ? files.stream().sorted(Comparator.comparing(TextFile::path)).map(Basis::line)
                : Stream.of(files.size() + " files  " + digest(files));
        return new Basis(Stream.concat(contents, others.stream().sorted()).toList());
    }

    /** Rests on the files of these places alone: what was found there is there, whatever changes elsewhere. */
    static Basis of(List<Place> places, Map<String, TextFile> known) {
        return new Basis(places.stream()
                .map(Place::path)
                .distinct()
                .sorted()
                .map(path -> known.containsKey(path) ? line(known.get(path)) : "present  " + path)
                .toList());
    }

    static String digest(Collection<TextFile> files) {
        StringBuilder all = new StringBuilder();
        files.stream()
                .sorted(Comparator.comparing(TextFile::path))
                .forEach(file -> all.append(line(file)).append('\n'));
        return BlobId.sha256(all.toString());
    }

    private static String line(TextFile file) {
        return file.blobId() + "  " + file.path();
    }
}
