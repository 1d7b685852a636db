package drydock.ui.control;

import atlantafx.base.controls.Popover;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.catalogue.Vocabulary.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * Any number of a vocabulary's terms, in one line. A click, space or Alt+Down opens the list; there, arrow keys move, space
 * ticks, a letter goes to the next term that begins with it, and Escape or Enter closes. What was ticked is told once, when
 * the list closes, so that it is one change.
 */
public final class TagPicker extends Button {
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final double WIDTH = 280;
    private static final double ROW = 32;
    /** What the button itself takes at the left and right of its content. */
    private static final double SIDES = 26;

    private static final int MOST_ROWS = 9;

    private final List<Term> terms;
    private final @Nullable String filterName;
    private final Consumer<List<String>> onChosen;
    private final Set<String> chosen = new LinkedHashSet<>();
    private final Label words = new Label();
    private @Nullable Choice choice;
    private List<String> told = List.of();

    /** @param onChosen takes the keys chosen, in the vocabulary's order */
    public TagPicker(List<Term> terms, Consumer<List<String>> onChosen) {
        this(null, terms, onChosen);
    }

    private TagPicker(@Nullable String filterName, List<Term> terms, Consumer<List<String>> onChosen) {
        this.filterName = filterName;
        this.terms = List.copyOf(terms);
        this.onChosen = onChosen;
        getStyleClass().add("tag-picker");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.CENTER_LEFT);
        WholeText.inTooltip(words);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, words, Icon.EXPAND.node());
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        if (filterName == null) {
            line.prefWidthProperty().bind(widthProperty().subtract(SIDES));
            line.setMinWidth(0);
            setMinWidth(WIDTH / 2);
            setPrefWidth(WIDTH);
        } else {
            words.setMaxWidth(WIDTH / 2);
            setMinWidth(USE_PREF_SIZE);
        }
        setOnAction(e -> open());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
                open();
                event.consume();
            }
        });
        show(List.of());
    }

    /**
     * A filter: its text is {@code name} and what it filters by, and every tick is told at once.
     *
     * @param onChosen takes the keys chosen, in the vocabulary's order
     */
    public static TagPicker filter(String name, List<Term> terms, Consumer<List<String>> onChosen) {
        TagPicker picker = new TagPicker(name, terms, onChosen);
        picker.setAccessibleText("Filter by " + name.toLowerCase(Locale.ROOT));
        picker.getStyleClass().add("filter");
        return picker;
    }

    /** Shows these keys as chosen, unless the list is open. A key that the vocabulary lacks is kept. */
    public void show(List<String> keys) {
        if (choice == null || !choice.popover.isShowing()) {
            chosen.clear();
            chosen.addAll(keys);
            told = List.copyOf(keys);
            describe();
        }
    }

    private void describe() {
        String labels =
                inOrder().stream().map(key -> Vocabulary.label(terms, key)).collect(Collectors.joining(", "));
        if (filterName == null) {
            words.setText(labels.isEmpty() ? "None chosen" : labels);
        } else {
            words.setText(filterText(filterName, labels));
        }
        setAccessibleHelp(labels.isEmpty() ? "None chosen" : labels);
        setTooltip(labels.isEmpty() ? null : new Tooltip(labels));
        pseudoClassStateChanged(EMPTY, labels.isEmpty());
    }

    private String filterText(String name, String labels) {
        return switch (chosen.size()) {
            case 0 -> name;
            case 1 -> name + ": " + labels;
            default -> name + ": " + chosen.size();
        };
    }

    private List<String> inOrder() {
        Stream<String> known = terms.stream().map(Term::key).filter(chosen::contains);
        Stream<String> unknown =
                chosen.stream().filter(key -> Vocabulary.find(terms, key).isEmpty());
        return Stream.concat(known, unknown).toList();
    }

    private void open() {
        Choice opened = choice == null ? new Choice() : choice;
        choice = opened;
        opened.show();
    }

    private void toggle(Term term) {
        if (!chosen.remove(term.key())) {
            chosen.add(term.key());
        }
        describe();
        if (filterName != null) {
            tell();
        }
    }

    private void tell() {
        List<String> now = inOrder();
        if (!now.equals(told)) {
            told = now;
            onChosen.accept(now);
        }
    }

    /** The list that opens. It is made when it is wanted: a screen may have many pickers, of which few are opened. */
    private final class Choice {
        private final Popover popover = new Popover();
        private final ListView<Term> list = new ListView<>();

        Choice() {
            list.getStyleClass().add("tag-list");
            list.getItems().setAll(terms);
            list.setFixedCellSize(ROW);
            list.setPrefSize(WIDTH, ROW * Math.min(MOST_ROWS, terms.size()) + 4);
            list.setCellFactory(v -> new TagCell(chosen::contains, TagPicker.this::toggle));
            list.addEventHandler(KeyEvent.KEY_TYPED, event -> jump(event.getCharacter()));
            popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
            popover.setDetachable(false);
            // what was ticked is to be known before the next key does something with it
            popover.setAnimated(false);
            popover.setContentNode(list);
            popover.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
            popover.setOnShown(e -> list.requestFocus());
            popover.setOnHidden(e -> tell());
        }

        void show() {
            list.setId(getId() == null ? null : getId() + "-list");
            list.setAccessibleText(getAccessibleText());
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
            list.refresh();
            popover.show(TagPicker.this);
            list.requestFocus();
        }

        /** A key may come before the list has the focus that it was given when it was shown: none is left to it. */
        private void keyPressed(KeyEvent event) {
            switch (event.getCode()) {
                case DOWN -> move(1);
                case UP -> move(-1);
                case SPACE -> {
                    toggle(list.getSelectionModel().getSelectedItem());
                    list.refresh();
                }
                case ENTER, ESCAPE -> popover.hide();
                default -> {
                    return;
                }
            }
            event.consume();
        }

        private void move(int rows) {
            int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + rows, 0, terms.size() - 1);
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(at);
        }

        private void jump(String typed) {
            String start = typed.toLowerCase(Locale.ROOT);
            int size = list.getItems().size();
            for (int i = 1; i <= size && !start.isBlank(); i++) {
                int at = (list.getSelectionModel().getSelectedIndex() + i) % size;
                if (list.getItems().get(at).label().toLowerCase(Locale.ROOT).startsWith(start)) {
                    list.getSelectionModel().clearAndSelect(at);
                    list.scrollTo(at);
                    return;
                }
            }
        }
    }
}
