package drydock.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/**
 * What of a list is shown: a part of a text to search for, beside a choice of kinds.
 *
 * @param <R> a row
 * @param <K> what may be shown
 */
public final class RowFilter<R, K extends RowFilter.Kind<R>> extends HBox {
    private static final double SEARCH = 160;

    private final TextField search = new TextField();
    private final ChoiceField<K> kinds;
    private final K usual;
    private K shown;

    /** One of the things that a list may show. */
    public interface Kind<R> {
        String words();

        boolean shows(R row);
    }

    /**
     * Shows the first kind until the user chooses another.
     *
     * @param id of the list: its search has the id {@code ID-search}, its choice {@code ID-shown}
     * @param rows what they are, in the plural, for screen readers
     * @param changed is told when something else is to be shown
     */
    public RowFilter(String id, String rows, List<K> kinds, Runnable changed) {
        super(8);
        usual = kinds.getFirst();
        shown = usual;
        this.kinds = new ChoiceField<>(kinds, Kind::words, chosen -> {
            shown = chosen;
            changed.run();
        });
        this.kinds.show(shown);
        this.kinds.setId(id + "-shown");
        this.kinds.setAccessibleText("Which " + rows + " are shown");
        search.setId(id + "-search");
        search.setPromptText("Part of a path");
        search.setAccessibleText("Search " + rows);
        search.setPrefWidth(SEARCH);
        search.textProperty().addListener((p, before, now) -> changed.run());
        getChildren().addAll(search, this.kinds);
    }

    /** The rows to show, those of which one of {@code texts} has what is searched for. */
    public List<R> of(List<R> rows, Function<R, Stream<String>> texts) {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        return rows.stream()
                .filter(shown::shows)
                .filter(row -> texts.apply(row)
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
    }

    public K shown() {
        return shown;
    }

    /** Shows another kind, as if the user had chosen it, but without telling it. */
    public void show(K kind) {
        shown = kind;
        kinds.show(kind);
    }

    /** Searches for nothing and shows the usual kind, without telling it. */
    public void clear() {
        show(usual);
        search.clear();
    }
}
