package drydock.scan;

import drydock.scan.lexer.Language;
import drydock.scan.lexer.LineKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Why the counts of two counters part at a line. */
final class PartingCause {
    private static final Set<Language> BRACES = Set.of(
            Language.JAVASCRIPT,
            Language.TYPESCRIPT,
            Language.C_LANGUAGE,
            Language.CPP,
            Language.KOTLIN,
            Language.GO,
            Language.RUST);
    /** How far above the line its cause may stand. */
    private static final int NEAR = 200;

    private static final Pattern TRIPLE = Pattern.compile("\"\"\"|'''");
    private static final Pattern MARKER_IN_STRING =
            Pattern.compile("([\"'`])(?:(?!\\1).)*(/\\*|\\*/|//)(?:(?!\\1).)*\\1");
    private static final Pattern REGEX_WITH_MARKER = Pattern.compile("[(=,]\\s*/[^/]*\\\\?//?[gimsuy]*");
    private static final Pattern QUOTE_IN_QUOTES = Pattern.compile("b?'\\\\?\"'|'\\\\['\\\\]'|\\\\\\\\[\"']");
    private static final Pattern APOSTROPHE = Pattern.compile("[a-z]'[a-z]");

    private static final Pattern CONTINUED = Pattern.compile("\\\\[ \\t\\r]*\\n[ \\t]*(\\n|\\r|//|/\\*)");

    private PartingCause() {}

    static String of(OtherCounter counter, Language language, Parting.Line line) {
        String text = line.text();
        if (CONTINUED.matcher(lastLines(line)).find()) {
            return "a blank line or a comment behind a backslash is that to us, the rest of the line before to it";
        }
        if (language == Language.SHELL && text.startsWith("#!")) {
            return "#! in the first line is comment to us, code to it";
        }
        if (language == Language.CAIRO && text.contains("#[")) {
            return "#[...] is an attribute of Cairo 1 to us, a comment of Cairo 0 to it";
        }
        if (language == Language.SOLIDITY && near(line, Pattern.compile("/\\*/{5,}"))) {
            return "the banner /*////*/ never ends for it";
        }
        if (language == Language.SOLIDITY && near(line, QUOTE_IN_QUOTES)) {
            return "a quote or backslash in quotes opens a string for it";
        }
        if (language == Language.PYTHON) {
            return python(counter, line);
        }
        if (text.isEmpty() && line.ours() == LineKind.CODE) {
            return "a blank line within a string is code to us, blank to it";
        }
        if (language == Language.RUST && text.startsWith("\"") && text.contains("///")) {
            return "documentation behind code on a line is code to us, to it Markdown that is counted apart";
        }
        if (language == Language.RUST && (text.startsWith("///") || text.startsWith("//!"))) {
            return "documentation is comment to us, Markdown that is counted apart to it";
        }
        return BRACES.contains(language) ? braces(language, line) : "unexplained";
    }

    private static String python(OtherCounter counter, Parting.Line line) {
        if (MARKER_IN_STRING.matcher(line.text()).find()) {
            return "/* or */ in a string is nothing to us, a comment to it";
        }
        if (QUOTE_IN_QUOTES.matcher(lastLines(line)).find()
                || (line.text().isEmpty() && near(line, Pattern.compile("\"\\\\\\\\\"")))) {
            return "a quote or backslash in quotes opens a string for it";
        }
        if (counter == OtherCounter.TOKEI) {
            return near(line, TRIPLE) || TRIPLE.matcher(line.text()).find()
                    ? "a text in triple quotes that is nobody's value is comment to us, code to it"
                    : "unexplained";
        }
        return near(line, TRIPLE) || TRIPLE.matcher(line.text()).find()
                ? "a text in triple quotes that is a value is code to us, in part comment or blank to it"
                : "unexplained";
    }

    private static String braces(Language language, Parting.Line line) {
        String text = line.text();
        if (near(line, QUOTE_IN_QUOTES) || QUOTE_IN_QUOTES.matcher(text).find()) {
            return "a quote or backslash in quotes opens a string for it";
        }
        if (Pattern.compile("\\*/[ \\t]*\\S").matcher(text).find()) {
            return "code behind a comment of several lines is a line to us, part of the one before to it";
        }
        if ((language == Language.JAVASCRIPT || language == Language.TYPESCRIPT) && near(line, REGEX_WITH_MARKER)) {
            return "a regular expression that ends like a comment begins is code to us, comment to it";
        }
        if (near(line, MARKER_IN_STRING)) {
            return "/* or // in a string above is nothing to us, a comment to it";
        }
        if (line.ours() == LineKind.CODE && near(line, Pattern.compile("`|\"\"\"|r#+\""))) {
            return "// within a string of several lines is code to us, comment to it";
        }
        return near(line, APOSTROPHE) ? "an apostrophe in text opens a string for it" : "unexplained";
    }

    /** The lines in question with a few before them. */
    private static String lastLines(Parting.Line line) {
        List<String> before = line.before();
        return String.join("", before.subList(Math.max(0, before.size() - 3), before.size())) + line.text() + "\n";
    }

    private static boolean near(Parting.Line line, Pattern pattern) {
        List<String> before = line.before();
        return before.subList(Math.max(0, before.size() - NEAR), before.size()).stream()
                .anyMatch(each -> pattern.matcher(each).find());
    }
}
