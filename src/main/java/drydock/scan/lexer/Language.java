package drydock.scan.lexer;

import static drydock.scan.lexer.BlockComment.C;
import static drydock.scan.lexer.BlockComment.NESTING_C;
import static drydock.scan.lexer.Quote.block;
import static drydock.scan.lexer.Quote.line;
import static drydock.scan.lexer.Quote.raw;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The languages that are counted. Those of contracts come first; the others are what keepers, APIs and front ends are
 * written in. Anchor, CosmWasm, ink! and Stylus are Rust; Sui and Aptos are Move.
 */
@SuppressWarnings("ImmutableEnumChecker") // lists, records and a table that nobody can change
public enum Language {
    SOLIDITY("Solidity", true, Syntaxes.SOLIDITY, HeaderRule.SOLIDITY, "sol"),
    VYPER("Vyper", true, Syntaxes.PYTHON, new HeaderRule("def", true), "vy", "vyi"),
    RUST(
            "Rust",
            true,
            Syntax.of("//", NESTING_C, block("\"")).with(Quirk.RUST_RAW_STRINGS, Quirk.CHAR_LITERALS),
            new HeaderRule("fn", false),
            "rs"),
    MOVE("Move", true, Syntax.of("//", NESTING_C, line("\"")), new HeaderRule("fun", false), "move"),
    CAIRO(
            "Cairo",
            true,
            Syntax.of("//", null, block("\""), line("'")).with(Quirk.CAIRO_ZERO_HASH),
            new HeaderRule("fn", false),
            "cairo"),
    FUNC("FunC", true, Syntax.of(";;", new BlockComment("{-", "-}", true), line("\"")), null, "fc", "func"),
    TACT("Tact", true, Syntax.of("//", C, line("\"")), null, "tact"),
    YUL("Yul", true, Syntaxes.SOLIDITY, HeaderRule.SOLIDITY, "yul"),
    HUFF("Huff", true, Syntax.of("//", C, line("\""), line("'")), null, "huff"),
    TYPESCRIPT("TypeScript", false, Syntaxes.JAVASCRIPT, null, "ts", "tsx", "mts", "cts"),
    JAVASCRIPT("JavaScript", false, Syntaxes.JAVASCRIPT, null, "js", "jsx", "mjs", "cjs"),
    PYTHON("Python", false, Syntaxes.PYTHON, null, "py", "pyi"),
    GO("Go", false, Syntax.of("//", C, line("\""), raw("`", "`")).with(Quirk.CHAR_LITERALS), null, "go"),
    JAVA("Java", false, Syntax.of("//", C, block("\"\"\""), line("\""), line("'")), null, "java"),
    KOTLIN(
            "Kotlin",
            false,
            Syntax.of("//", NESTING_C, raw("\"\"\"", "\"\"\""), line("\""), line("'")),
            null,
            "kt",
            "kts"),
    C_LANGUAGE("C", false, Syntax.of("//", C, line("\""), line("'")), null, "c", "h"),
    CPP(
            "C++",
            false,
            Syntax.of("//", C, line("\"")).with(Quirk.CPP_RAW_STRINGS, Quirk.CHAR_LITERALS),
            null,
            "cc",
            "cpp",
            "cxx",
            "hh",
            "hpp",
            "hxx"),
    C_SHARP(
            "C#",
            false,
            Syntax.of("//", C, raw("\"\"\"", "\"\"\""), raw("@\"", "\""), raw("@$\"", "\""), line("\""), line("'"))
                    .with(Quirk.SEPARATORS_END_COMMENTS),
            null,
            "cs"),
    SQL("SQL", false, Syntax.of("--", C, raw("'", "'"), raw("\"", "\"")), null, "sql"),
    SHELL(
            "Shell",
            false,
            Syntax.of("#", null, block("\""), raw("'", "'"))
                    .with(Quirk.HASH_STARTS_WORD, Quirk.BACKSLASH_ESCAPES, Quirk.HERE_DOCUMENTS),
            null,
            "sh",
            "bash",
            "zsh");

    private static final Map<String, Language> BY_EXTENSION = Arrays.stream(values())
            .flatMap(language -> language.extensions.stream().map(extension -> Map.entry(extension, language)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String title;
    private final boolean contracts;
    private final Syntax syntax;
    private final Actions actions;
    private final @Nullable HeaderRule header;
    private final List<String> extensions;

    Language(String title, boolean contracts, Syntax syntax, @Nullable HeaderRule header, String... extensions) {
        this.title = title;
        this.contracts = contracts;
        this.syntax = syntax;
        this.actions = Actions.of(syntax, syntax.lineComments());
        this.header = header;
        this.extensions = List.of(extensions);
    }

    /** The language of a file by the end of its name; empty for what is not counted. */
    public static Optional<Language> ofPath(String path) {
        int dot = path.lastIndexOf('.');
        if (dot < 0 || path.indexOf('/', dot) >= 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(BY_EXTENSION.get(path.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }

    /** Its name as people write it. */
    public String title() {
        return title;
    }

    /** Whether what runs on a chain is written in it. */
    public boolean isForContracts() {
        return contracts;
    }

    /** How its function headers are joined; empty if no rule is agreed for it. */
    public Optional<HeaderRule> header() {
        return Optional.ofNullable(header);
    }

    Syntax syntax() {
        return syntax;
    }

    /** What the lexer does at each character. */
    Actions actions() {
        return actions;
    }
}
