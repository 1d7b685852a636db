package drydock.scan;

import drydock.scan.lexer.Language;
import drydock.scan.lexer.LexedText;
import drydock.scan.lexer.Lexer;
import drydock.scan.lexer.LineKind;
import drydock.scan.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds where the counts of two counters part in a file: the first lines of it on which they differ while they agree on one line
 * less. All files are halved together, so that the other counter runs some twenty times, however many files there are.
 */
final class Parting {
    private final OtherCounter counter;
    private final Path program;
    private final Path scratch;

    Parting(OtherCounter counter, Path program, Path scratch) {
        this.counter = counter;
        this.program = program;
        this.scratch = scratch;
    }

    /** A file on which the counts differ, with so many lines on which they agree and so many on which they do not. */
    private static final class Search {
        private final Path file;
        private final Language language;
        private final String[] lines;
        /** Whether the text may be cut behind a line: it may not within a comment, which would then end nowhere. */
        private final boolean[] mayEnd;

        private final LexedText lexed;

        private int agree;
        private int differ;

        Search(Path file, Language language, String text) {
            this.file = file;
            this.language = language;
            this.lines = text.split("(?<=\n)", -1);
            this.differ = lines.length;
            this.mayEnd = new boolean[lines.length + 1];
            this.lexed = Lexer.lex(SourceText.of(text), language);
            for (int line = 1; line <= Math.min(lines.length, lexed.lineCount()); line++) {
                mayEnd[line] = lexed.kindOf(line) != LineKind.COMMENT;
            }
        }

        /** Between the two, at a place where the text may end if there is one. */
        int middle() {
            int middle = (agree + differ) / 2;
            for (int away = 0; away < differ - agree; away++) {
                for (int at : new int[] {middle - away, middle + away}) {
                    if (at > agree && at < differ && mayEnd[at]) {
                        return at;
                    }
                }
            }
            return agree;
        }

        String head() {
            return String.join("", List.of(lines).subList(0, middle()));
        }

        boolean isOpen() {
            return middle() > agree;
        }
    }

    /**
     * Where the counts part.
     *
     * @param line from 1
     * @param text that line, with those after it up to the first behind which the counts differ
     * @param before the lines before it
     * @param ours what the last of these lines is to us
     */
    record Line(Path file, int line, String text, List<String> before, LineKind ours) {}

    List<Line> of(Map<Path, Language> files) throws IOException {
        List<Search> searches = new ArrayList<>();
        for (Map.Entry<Path, Language> file : files.entrySet()) {
            searches.add(new Search(
                    file.getKey(),
                    file.getValue(),
                    new String(Files.readAllBytes(file.getKey()), StandardCharsets.UTF_8)));
        }
        while (searches.stream().anyMatch(Search::isOpen)) {
            halve(searches.stream().filter(Search::isOpen).toList());
        }
        return searches.stream().map(Parting::line).toList();
    }

    private void halve(List<Search> open) throws IOException {
        List<Path> heads = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            String name = open.get(i).file.getFileName().toString();
            Path head = Files.createDirectories(scratch.resolve("f" + i))
                    .resolve("x" + name.substring(name.lastIndexOf('.')));
            Files.writeString(head, open.get(i).head());
            heads.add(head.toAbsolutePath().normalize());
        }
        Map<Path, Integer> theirs = counter.count(program, scratch);
        for (int i = 0; i < open.size(); i++) {
            Search search = open.get(i);
            int ours = Lexer.lex(SourceText.of(search.head()), search.language)
                    .counts()
                    .code();
            if (theirs.getOrDefault(heads.get(i), 0) == ours) {
                search.agree = search.middle();
            } else {
                search.differ = search.middle();
            }
            Files.delete(heads.get(i));
        }
    }

    private static Line line(Search search) {
        List<String> lines = List.of(search.lines);
        return new Line(
                search.file,
                search.agree + 1,
                String.join("", lines.subList(search.agree, Math.min(search.differ, lines.size())))
                        .strip(),
                lines.subList(0, search.agree),
                search.lexed.kindOf(Math.min(search.differ, search.lexed.lineCount())));
    }
}
