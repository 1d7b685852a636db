package drydock.exchange;

/**
 * Something amiss in a cell of an imported table.
 *
 * @param line line of the file where the row begins, from 1
 * @param column of the table, from 1
 * @param header of the column
 * @param fatal whether the row cannot be imported; else only this cell, or a part of it, is left out
 * @param text what is amiss, as a sentence
 */
public record CellIssue(long line, int column, String header, boolean fatal, String text) {
    /** Where it is and what it is, as one line. */
    public String where() {
        return "Line " + line + ", column " + column + " (" + header + "): " + text;
    }
}
