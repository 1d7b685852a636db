package drydock.ui.scope.files;

import atlantafx.base.theme.Styles;
import drydock.domain.repository.ScopeRule;
import drydock.scan.scope.Glob;
import drydock.ui.base.Dialogs;
import drydock.ui.control.Buttons;
import drydock.ui.control.Form;
import drydock.ui.control.Icon;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The patterns by which files are taken in or out, with how many files each is about. */
final class PatternsDialog {
    private final FilesViewModel files;
    private final VBox list = new VBox(4);
    private final TextField pattern = new TextField();

    PatternsDialog(FilesViewModel files) {
        this.files = files;
    }

    void open() {
        Dialogs dialogs = files.studio().desktop().dialogs();
        pattern.setId("pattern");
        pattern.setPromptText("src/lens/** or *.t.sol below any folder: **/*.t.sol");
        Label about = new Label();
        about.getStyleClass().add(Styles.TEXT_MUTED);
        about.textProperty().bind(Bindings.createStringBinding(() -> about(pattern.getText()), pattern.textProperty()));
        Button out = adding("Take _out", false);
        Button in = adding("Take _in", true);
        Label words = new Label(
                "The first pattern that fits a file holds; a file that you moved by hand stays where you" + " put it.");
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        VBox content = new VBox(
                12,
                words,
                new Form().field("_Pattern", pattern),
                new HBox(8, out, in, about),
                list,
                Buttons.plain("_Close", dialogs::close));
        content.setPrefWidth(560);
        refresh();
        dialogs.showForm("Patterns", content, () -> !pattern.getText().isBlank());
    }

    private Button adding(String words, boolean in) {
        Button button = Buttons.plain(words, () -> {
            files.addPattern(glob(pattern.getText()), in);
            pattern.clear();
            refresh();
        });
        button.setId(in ? "pattern-in" : "pattern-out");
        button.disableProperty().bind(pattern.textProperty().map(text -> text.isBlank() || matches(text) == 0));
        return button;
    }

    private void refresh() {
        list.getChildren().setAll(files.patterns().stream().map(this::line).toList());
    }

    private Node line(ScopeRule rule) {
        Label words = new Label(
                rule.pattern() + ": " + (rule.inScope() ? "in" : "out") + ", " + matches(rule.pattern()) + " files");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(8, words, Buttons.icon(Icon.REMOVE, "Remove the pattern " + rule.pattern(), () -> {
            files.removePattern(rule);
            refresh();
        }));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String about(String text) {
        return text.isBlank() ? "" : matches(text) + " files fit";
    }

    private long matches(String text) {
        Glob glob = new Glob(glob(text));
        return files.rows().stream().filter(row -> glob.matches(row.path())).count();
    }

    /** A folder without a star stands for all in it. */
    private String glob(String text) {
        String plain = text.strip();
        boolean isFile = files.rows().stream().anyMatch(row -> row.path().equals(plain));
        boolean isGlob = plain.contains("*") || plain.contains("?") || plain.endsWith("/");
        return isGlob || isFile ? plain : plain + "/";
    }
}
