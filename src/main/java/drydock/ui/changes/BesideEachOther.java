package drydock.ui.changes;

import drydock.scan.OneFile;
import drydock.scan.change.ChangeReader;
import drydock.scan.change.FilePair;
import drydock.scan.delta.FileStatus;
import drydock.scan.delta.SideBySide;
import drydock.scan.lexer.Highlight;
import drydock.scan.lexer.Language;
import drydock.scan.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A file at two points with its colours worked out.
 *
 * @param trouble why one of them cannot be shown, as a sentence; empty if both can
 */
record BesideEachOther(ChangeRow row, Highlight left, Highlight right, SideBySide diff, String trouble) {
    /** Reads both; may take a moment. What cannot be read leaves its side empty and is said. */
    static BesideEachOther read(ChangeReader reader, Compared compared, ChangeRow row) {
        try {
            FilePair pair =
                    reader.pair(compared.from().revision(), compared.to().revision(), row.oldPath(), row.path());
            return of(row, pair);
        } catch (IOException e) {
            String why = e.getMessage() == null ? e.toString() : e.getMessage();
            return of(row, new FilePair(new OneFile.Nothing(why), new OneFile.Nothing(why)));
        }
    }

    static BesideEachOther of(ChangeRow row, FilePair pair) {
        Highlight left = colours(row.oldPath(), pair.before());
        Highlight right = colours(row.path(), pair.after());
        SideBySide diff = SideBySide.of(lines(pair.before(), left), lines(pair.after(), right));
        return new BesideEachOther(row, left, right, diff, trouble(row, pair));
    }

    private static String trouble(ChangeRow row, FilePair pair) {
        if (row.status() != FileStatus.ADDED && pair.before() instanceof OneFile.Nothing nothing) {
            return "The earlier file cannot be shown: " + nothing.why() + ".";
        }
        if (row.status() != FileStatus.REMOVED && pair.after() instanceof OneFile.Nothing nothing) {
            return "The later file cannot be shown: " + nothing.why() + ".";
        }
        return "";
    }

    private static Highlight colours(String path, OneFile file) {
        SourceText text = switch (file) {
            case OneFile.Text read -> read.text();
            case OneFile.Nothing ignored -> SourceText.of("");
        };
        return Highlight.of(text, Language.ofPath(path).orElse(Language.SHELL));
    }

    private static List<String> lines(OneFile file, Highlight text) {
        return file instanceof OneFile.Nothing
                ? List.of()
                : IntStream.rangeClosed(1, text.lineCount())
                        .mapToObj(text::text)
                        .toList();
    }
}
