package drydock.cli.scan;

/** A form of the result. In small letters, because that is how it is typed. */
public enum Format {
    table,
    json,
    csv,
    md
}
