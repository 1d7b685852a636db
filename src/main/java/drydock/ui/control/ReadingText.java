package drydock.ui.control;

import atlantafx.base.controls.SelectableTextFlow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/**
 * Text to be read: it wraps, parts of it can be selected with the mouse and copied, and what a search found stands out. It
 * takes the focus by click only, so that Tab does not stop at every paragraph.
 */
public final class ReadingText extends SelectableTextFlow {
    private String shown = "";
    private List<String> found = List.of();

    public ReadingText(String text) {
        this();
        show(text, List.of());
    }

    /** An empty text, to be filled later. */
    public ReadingText() {
        getStyleClass().add("reading-text");
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** @param words what was searched for, in small letters: they stand out where the text holds them */
    public void show(String text, List<String> words) {
        if (text.equals(shown) && words.equals(found)) {
            return;
        }
        shown = text;
        found = List.copyOf(words);
        setText(runs(text, found).toArray(Text[]::new));
    }

    private static List<Text> runs(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<Text> runs = new ArrayList<>();
        int at = 0;
        // a letter whose lower case is longer would move every later place
        Optional<Hit> next = lower.length() == text.length() ? hit(lower, words, 0) : Optional.empty();
        while (next.isPresent()) {
            Hit hit = next.get();
            if (hit.start() > at) {
                runs.add(new Text(text.substring(at, hit.start())));
            }
            Text found = new Text(text.substring(hit.start(), hit.end()));
            found.getStyleClass().add("found");
            runs.add(found);
            at = hit.end();
            next = hit(lower, words, at);
        }
        if (at < text.length() || runs.isEmpty()) {
            runs.add(new Text(text.substring(at)));
        }
        return runs;
    }

    /** The first place from {@code from} on where one of the words stands; the longest word there. */
    private static Optional<Hit> hit(String text, List<String> words, int from) {
        return words.stream()
                .map(word -> new Hit(text.indexOf(word, from), word.length()))
                .filter(hit -> hit.start() >= 0)
                .min(Comparator.comparingInt(Hit::start)
                        .thenComparing(Comparator.comparingInt(Hit::length).reversed()));
    }

    private record Hit(int start, int length) {
        int end() {
            return start + length;
        }
    }

    /** Builds the menu when it is first asked for: a menu is a window, and a screen has dozens of texts. */
    @Override
    protected void showContextMenu(MouseEvent event) {
        if (getContextMenu() == null) {
            MenuItem copy = new MenuItem("Copy");
            copy.setOnAction(e -> copy());
            setContextMenu(new ContextMenu(copy));
        }
        super.showContextMenu(event);
    }

    private void keyPressed(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.C) {
            copy();
            event.consume();
        } else if (event.getCode() == KeyCode.A) {
            selectAll();
            event.consume();
        }
    }

    private void copy() {
        if (getSelectedRangeAsString().isEmpty()) {
            selectAll();
        }
        copySelectedRangeToClipboard();
    }
}
