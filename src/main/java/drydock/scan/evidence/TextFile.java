package drydock.scan.evidence;

import drydock.scan.lexer.Language;
import drydock.scan.lexer.LexedText;
import drydock.scan.lexer.Lexer;
import drydock.scan.text.SourceText;
import drydock.scan.tree.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file that rules may look into. For one thread: it is taken apart when it is first asked for. */
final class TextFile {
    private static final int SHOWN = 160;
    /** So many of one file are kept; who asks only for some of them says so in the question. */
    private static final int MOST_PLACES = 1000;

    private final String path;
    private final Role role;
    private final SourceText source;
    private final String blobId;
    private final Search search;
    private @Nullable LexedText lexed;
    private @Nullable String code;
    private @Nullable Trigrams trigrams;

    TextFile(String path, Role role, SourceText source, String blobId, Search search) {
        this.path = path;
        this.role = role;
        this.source = source;
        this.blobId = blobId;
        this.search = search;
    }

    String path() {
        return path;
    }

    Role role() {
        return role;
    }

    /** Git's name of the content. */
    String blobId() {
        return blobId;
    }

    String text() {
        return source.toString();
    }

    Optional<Language> language() {
        return Language.ofPath(path);
    }

    /** The file taken apart; one of no language is read as if it were all code of Solidity. */
    LexedText lexed() {
        LexedText known = lexed;
        if (known == null) {
            known = Lexer.lex(source, language().orElse(Language.SOLIDITY));
            lexed = known;
        }
        return known;
    }

    /** The code without comments and strings; the whole text of a file of no language. */
    String code() {
        String known = code;
        if (known == null) {
            known = language().isPresent() ? new String(lexed().code()) : text();
            code = known;
        }
        return known;
    }

    /** Where a pattern is found in the code. */
    List<Place> inCode(Pattern pattern) {
        return inCode(pattern, place -> true);
    }

    /** Where a pattern is found in the code, as far as it is wanted. */
    List<Place> inCode(Pattern pattern, Predicate<Place> wanted) {
        return mayHold(pattern) ? find(pattern, code(), wanted) : List.of();
    }

    /** Where a pattern is found anywhere in the text. */
    List<Place> inText(Pattern pattern) {
        return inText(pattern, place -> true);
    }

    /** Where a pattern is found anywhere in the text, as far as it is wanted. */
    List<Place> inText(Pattern pattern, Predicate<Place> wanted) {
        return mayHold(pattern) ? find(pattern, text(), wanted) : List.of();
    }

    /** Whether a pattern may be found in the text or the code; never no if it is. */
    boolean mayHold(Pattern pattern) {
        return search.mayFind(pattern, trigrams());
    }

    /** Whether the code has these characters in a row, without white space. */
    boolean hasInCode(String word) {
        return trigrams().mayHold(word) && code().contains(word);
    }

    private Trigrams trigrams() {
        Trigrams known = trigrams;
        if (known == null) {
            known = new Trigrams(source.chars());
            trigrams = known;
        }
        return known;
    }

    Place whole() {
        return new Place(path, 0, "");
    }

    Place at(int line) {
        boolean isThere = line >= 1 && line <= lexed().lineCount();
        return new Place(path, line, isThere ? shown(lineAround(lexed().startOf(line))) : "");
    }

    private List<Place> find(Pattern pattern, String in, Predicate<Place> wanted) {
        List<Place> places = new ArrayList<>();
        LineCounter lines = new LineCounter(in);
        search.find(pattern, in, match -> {
            Place place = new Place(path, lines.at(match.start()), shown(lineAround(match.start())));
            if (wanted.test(place)) {
                places.add(place);
            }
            return places.size() < MOST_PLACES;
        });
        return places;
    }

    /** Counts lines on the way through a text. */
    private static final class LineCounter {
        private final String text;
        private int line = 1;
        private int counted;

        LineCounter(String text) {
            this.text = text;
        }

        /** The line, from 1, of an offset that is not before the last one asked for. */
        int at(int offset) {
            for (; counted < offset; counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            return line;
        }
    }

    /** The line, or of a long one the part around the place. */
    private String lineAround(int offset) {
        char[] all = source.chars();
        int start = offset;
        while (start > 0 && all[start - 1] != '\n' && offset - start < SHOWN) {
            start--;
        }
        if (offset - start == SHOWN) {
            start = offset - SHOWN / 4;
        }
        int end = offset;
        while (end < all.length && all[end] != '\n' && end - start < SHOWN * 2) {
            end++;
        }
        return new String(all, start, end - start);
    }

    static String shown(String line) {
        String plain = Paths.visible(line.strip().replace('\t', ' '));
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }
}
