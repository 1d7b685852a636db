package drydock.ui.control;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A column of a {@link ListTable}.
 *
 * @param id lasting name, under which its place is remembered
 * @param text what a cell shows; also what is copied
 * @param sort how rows are ordered by it
 * @param edit saves the text typed in a cell of the row; null where cells are not edited in place
 * @param problem what is wrong with a text being typed, in words; an empty text if nothing is
 * @param choices the texts an editor offers for a row; null for free text
 * @param numeric whether cells stand at the right
 * @param width preferred, in pixels
 * @param shownAtFirst whether it is shown before the user chose
 * @param keepsWidth whether it is neither narrowed nor widened where a table fits its columns to the room that there is
 */
public record Column<R>(
        String id,
        String title,
        Function<R, String> text,
        Comparator<R> sort,
        @Nullable BiConsumer<R, String> edit,
        UnaryOperator<String> problem,
        @Nullable Function<R, List<String>> choices,
        boolean numeric,
        double width,
        boolean shownAtFirst,
        boolean keepsWidth) {
    /** A column of text, sorted as text, regardless of case. */
    public static <R> Column<R> text(String id, String title, double width, Function<R, String> text) {
        return new Column<>(
                id,
                title,
                text,
                Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER),
                null,
                typed -> "",
                null,
                false,
                width,
                true,
                false);
    }

    /** A column sorted by a value; rows without one come last. */
    public static <R, V extends Comparable<? super V>> Column<R> value(
            String id, String title, double width, Function<R, @Nullable V> value, Function<R, String> text) {
        Comparator<@Nullable V> order = Comparator.nullsLast(Comparator.naturalOrder());
        return new Column<>(
                id,
                title,
                text,
                (a, b) -> order.compare(value.apply(a), value.apply(b)),
                null,
                typed -> "",
                null,
                false,
                width,
                true,
                false);
    }

    /** The same column with numbers, at the right. */
    public Column<R> atRight() {
        return new Column<>(id, title, text, sort, edit, problem, choices, true, width, shownAtFirst, keepsWidth);
    }

    /** The same column, hidden until the user asks for it. */
    public Column<R> hiddenAtFirst() {
        return new Column<>(id, title, text, sort, edit, problem, choices, numeric, width, false, keepsWidth);
    }

    /** The same column, always as wide as it is: for days and figures, of which a part says nothing. */
    public Column<R> keepingWidth() {
        return new Column<>(id, title, text, sort, edit, problem, choices, numeric, width, shownAtFirst, true);
    }

    /** The same column, edited in place as free text. */
    public Column<R> edited(BiConsumer<R, String> save) {
        return new Column<>(id, title, text, sort, save, problem, choices, numeric, width, shownAtFirst, keepsWidth);
    }

    /**
     * The same column; while {@code wrong} finds fault with what is typed, the cell says so and Enter does not leave it.
     * Whoever leaves it all the same hands the text to the column's edit, which must tell that it was not saved.
     */
    public Column<R> checked(UnaryOperator<String> wrong) {
        return new Column<>(id, title, text, sort, edit, wrong, choices, numeric, width, shownAtFirst, keepsWidth);
    }

    /** The same column, edited in place by choosing one of {@code offered}. */
    public Column<R> chosen(List<String> offered, BiConsumer<R, String> save) {
        return chosenFrom(row -> offered, save);
    }

    /** The same column, edited in place by choosing one of those that are {@code offered} for the row. */
    public Column<R> chosenFrom(Function<R, List<String>> offered, BiConsumer<R, String> save) {
        return new Column<>(id, title, text, sort, save, problem, offered, numeric, width, shownAtFirst, keepsWidth);
    }
}
