package drydock.exchange;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running what somebody typed. A cell that a spreadsheet would take for a formula, because it
 * starts with {@code = + - @}, a tab or a line break, gets an apostrophe in front; numbers stay numbers. Cells that have
 * such an apostrophe already get one more, so that {@link #unguarded} gives back exactly what was there.
 */
public final class FormulaGuard {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");

    private FormulaGuard() {}

    public static String guarded(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    public static String unguarded(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
