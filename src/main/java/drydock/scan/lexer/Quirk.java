package drydock.scan.lexer;

/** What a table of marks cannot say about a language. */
enum Quirk {
    /** {@code r#"..."#} with any number of hashes. */
    RUST_RAW_STRINGS,
    /** {@code 'x'} is a character, but {@code 'x} alone is a lifetime or a label. */
    CHAR_LITERALS,
    /** A triple-quoted string that stands alone is a comment; as a value it is code. */
    DOCSTRINGS,
    /** {@code /.../} where a value may begin is a regular expression. */
    REGEX_LITERALS,
    /** {@code `...${code}...`}. */
    TEMPLATES,
    /** Lines of text behind one with {@code <<MARK}. */
    HERE_DOCUMENTS,
    /** {@code R"mark(...)mark"}. */
    CPP_RAW_STRINGS,
    /** Outside of strings too, {@code \\} takes its meaning from the character that follows. */
    BACKSLASH_ESCAPES,
    /** {@code #} begins a comment only at the start of a word. */
    HASH_STARTS_WORD,
    /** A comment that ends with its line ends at U+2028 and U+2029 too. */
    SEPARATORS_END_COMMENTS,
    /** And at vertical tabs and form feeds. */
    FEEDS_END_COMMENTS,
    /** {@code #} begins a comment where the file is Cairo 0; in Cairo 1 it begins an attribute. */
    CAIRO_ZERO_HASH
}
