package drydock.scan.evidence;

import drydock.scan.lexer.Language;
import drydock.scan.lexer.LexedText;
import drydock.scan.lexer.Lexer;
import drydock.scan.text.SourceText;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
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
    private final Cancellation cancellation;
    private @Nullable LexedText lexed;
    private @Nullable String code;

    TextFile(String path, Role role, SourceText source, String blobId, Cancellation cancellation) {
        this.path = path;
        this.role = role;
        this.source = source;
        this.blobId = blobId;
        this.cancellation = cancellation;
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
        return find(pattern, code(), wanted);
    }

    /** Where a pattern is found anywhere in the text. */
    List<Place> inText(Pattern pattern) {
        return inText(pattern, place -> true);
    }

    /** Where a pattern is found anywhere in the text, as far as it is wanted. */
    List<Place> inText(Pattern pattern, Predicate<Place> wanted) {
        return find(pattern, text(), wanted);
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
        Matcher matcher = pattern.matcher(in);
        int line = 1;
        int counted = 0;
        cancellation.check();
        while (places.size() < MOST_PLACES && matcher.find()) {
            cancellation.check();
            for (; counted < matcher.start(); counted++) {
                line += in.charAt(counted) == '\n' ? 1 : 0;
            }
            Place place = new Place(path, line, shown(lineAround(matcher.start())));
            if (wanted.test(place)) {
                places.add(place);
            }
        }
        return places;
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
