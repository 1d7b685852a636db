package drydock.scan.delta;

import drydock.scan.lexer.Language;
import drydock.scan.lexer.LexedText;
import drydock.scan.lexer.LineKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Comments that a compiler obeys: pragmas of Vyper, memory-safe assembly in Solidity, build tags of Go, the interpreter that a
 * script names.
 *
 * @param byLine what they say, white space evened out, by the offset at which their line begins
 * @param versions what they say about the version of the compiler, in order
 */
record Directives(Map<Integer, String> byLine, List<String> versions) {
    private static final Pattern VYPER = Pattern.compile("#\\s*(?:pragma\\s+|@)(\\w.*)");
    private static final Pattern SOLIDITY = Pattern.compile(".*?(@solidity\\s.*?)(?:\\*/.*)?");
    private static final Pattern GO = Pattern.compile("//\\s*(go:.*|\\+build.*|export .*|line .*)");
    private static final Pattern SCRIPT = Pattern.compile("#(!.*|.*coding[:=].*)");
    /** A script names its interpreter and its encoding in its first lines. */
    private static final int SCRIPT_HEAD = 2;

    Directives {
        byLine = Map.copyOf(byLine);
        versions = List.copyOf(versions);
    }

    static Directives of(LexedText text, Language language) {
        Map<Integer, String> byLine = new HashMap<>();
        List<String> versions = new ArrayList<>();
        Pattern pattern = pattern(language);
        if (pattern == null) {
            return new Directives(byLine, versions);
        }
        int last = pattern == SCRIPT ? Math.min(SCRIPT_HEAD, text.lineCount()) : text.lineCount();
        for (int line = 1; line <= last; line++) {
            if (text.kindOf(line) != LineKind.COMMENT) {
                continue;
            }
            Matcher found = pattern.matcher(text.lineText(line).strip());
            if (found.matches()) {
                String said = found.group(1).strip().replaceAll("\\s+", " ");
                if (language == Language.VYPER && said.startsWith("version")) {
                    versions.add(said);
                } else {
                    byLine.put(text.startOf(line), said);
                }
            }
        }
        return new Directives(byLine, versions);
    }

    private static @Nullable Pattern pattern(Language language) {
        return switch (language) {
            case VYPER -> VYPER;
            case SOLIDITY -> SOLIDITY;
            case GO -> GO;
            case SHELL, PYTHON -> SCRIPT;
            default -> null;
        };
    }
}
