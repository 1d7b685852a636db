package drydock.scan.lexer;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.text.SourceText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LexerTest {
    @Test
    void codeKeepsPlacesAndLosesCommentsAndStrings() {
        LexedText text = lex(Language.SOLIDITY, "a = \"// no\"; // yes\nb /* c\n*/ d\n");
        assertThat(new String(text.code())).isEqualTo("a = \"     \";       \nb     \n   d\n");
        assertThat(text.lineAt(21)).isEqualTo(2);
        assertThat(text.lineText(3)).isEqualTo("*/ d");
    }

    @Test
    void templateOfJavaScriptMayHoldCodeThatHoldsATemplate() {
        LexedText text = lex(Language.TYPESCRIPT, "let a = `x ${f(`y // ${1}`)} /* z`; // end\nb();\n");
        assertThat(text.counts()).isEqualTo(new LineCounts(2, 0, 0));
        assertThat(new String(text.code()))
                .contains("b();")
                .doesNotContain("end")
                .doesNotContain("z");
    }

    @Test
    void slashAfterAValueDividesAndBeforeOneBeginsARegularExpression() {
        assertThat(code(Language.JAVASCRIPT, "a = b / c; // d")).isEqualTo("a = b / c;     ");
        assertThat(code(Language.JAVASCRIPT, "a = /[/*]/; b")).isEqualTo("a = /    /; b");
        assertThat(lex(Language.JAVASCRIPT, "x.split(/\"/);\n/* c */\n").counts())
                .isEqualTo(new LineCounts(1, 1, 0));
    }

    @Test
    void hashBeginsACommentOfTheShellAtTheStartOfAWordOnly() {
        assertThat(code(Language.SHELL, "echo $# ${a#b} # c")).isEqualTo("echo $# ${a#b}    ");
    }

    @Test
    void aQuoteBehindABackslashOpensNoStringInTheShell() {
        LexedText text = lex(Language.SHELL, "eval \"$1\"=\\(\\\"\\$\"{@:2}\"\\\"\\)\n# comment\n\necho\n");
        assertThat(text.counts()).isEqualTo(new LineCounts(2, 1, 1));
    }

    @Test
    void textBehindARedirectionOfTheShellIsNoCodeThatOpensAString() {
        assertThat(lex(Language.SHELL, "cat <<EOF\nit's a test # no\n\nEOF\n# a\n\n# b\n")
                        .counts())
                .isEqualTo(new LineCounts(3, 2, 2));
        assertThat(code(Language.SHELL, "cat <<'A' <<-\"B C\" | sort # c\n'\nA\n\"\n\tB C\necho # d"))
                .isEqualTo("cat <<' ' <<-\"   \" | sort    \n \n \n \n    \necho    ");
        assertThat(code(Language.SHELL, "cat <<E \\\n  | sort\n'\nE\n# c"))
                .as("the line goes on")
                .isEqualTo("cat <<E \\\n  | sort\n \n \n   ");
        assertThat(code(Language.SHELL, "cat <<E\n'\n E\n")).as("it never ends").isEqualTo("cat <<E\n \n  \n");
    }

    @Test
    void whatOnlyLooksLikeAHereDocumentIsNone() {
        assertThat(code(Language.SHELL, "((a = 1<<b)); c=$(( (1 << 2) <<d ))\n# c"))
                .endsWith("<<d ))\n   ");
        assertThat(code(Language.SHELL, "cat <<<word\necho 'x' # c")).isEqualTo("cat <<<word\necho ' '    ");
        assertThat(code(Language.SHELL, "a \\<<b # c\nd # e")).isEqualTo("a \\<<b    \nd    ");
    }

    @Test
    void sqlKnowsDoubledQuotes() {
        assertThat(lex(Language.SQL, "select 'it''s -- no' -- yes\n-- only\n").counts())
                .isEqualTo(new LineCounts(1, 1, 0));
    }

    @Test
    void rawStringsOfSeveralLanguages() {
        assertThat(code(Language.CPP, "auto a = R\"x(// \" )x\"; // c"))
                .startsWith("auto a = R\"x(")
                .doesNotContain("c");
        assertThat(lex(Language.GO, "a := `x\n// y\n` // z\n// c\n").counts()).isEqualTo(new LineCounts(3, 1, 0));
        assertThat(lex(Language.KOTLIN, "val a = \"\"\"\n// x\n\"\"\"\n/* a /* b */ c */\n")
                        .counts())
                .isEqualTo(new LineCounts(3, 1, 0));
    }

    @Test
    void funcHasItsOwnMarks() {
        assertThat(lex(Language.FUNC, ";; a\n{- b {- c -}\n d -}\nint x = 1; ;; e\n")
                        .counts())
                .isEqualTo(new LineCounts(1, 3, 0));
    }

    @Test
    void stringThatIsAValueIsCodeInPython() {
        assertThat(lex(Language.PYTHON, "f(\n\"\"\"a\nb\"\"\"\n)\n\"\"\"doc\n\"\"\"\n")
                        .counts())
                .isEqualTo(new LineCounts(4, 2, 0));
    }

    @Test
    void rustArrayLengthDoesNotEndAHeader() {
        LexedText text = lex(Language.RUST, "fn f(\n  a: [u8; 32],\n) -> u8 {\n  1\n}\n");
        // five lines of code, three of them a header
        assertThat(Headers.normalisedLines(text, Language.RUST.header().orElseThrow()))
                .isEqualTo(3);
    }

    @Property(tries = 300)
    void everyLineIsOfOneKindAndCodeIsAsLongAsTheText(@ForAll("pieces") String pieces, @ForAll Language language) {
        SourceText source = SourceText.of(pieces);
        LexedText text = Lexer.lex(source, language);
        long lines = source.toString().lines().count();
        assertThat(text.counts().lines()).isEqualTo(Math.toIntExact(lines));
        assertThat(text.code()).hasSize(source.length());
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "/*", "*/", "//", "\"", "'", "`", "${", "}", "{", "\n", "\\", "#", "r#\"", "\"\"\"", "a", " ",
                        "{-", "-}", "(", ")", "R\"(", "\r\n", "<<a\n", "<<-'b'")
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list));
    }

    private static LexedText lex(Language language, String text) {
        return Lexer.lex(SourceText.of(text), language);
    }

    private static String code(Language language, String text) {
        return new String(lex(language, text).code());
    }
}
