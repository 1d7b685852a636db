package drydock.ui.compare;

import drydock.ui.control.Buttons;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;

/** Edits one text. */
final class TextEditor extends CellEditor {
    private final TextInputControl text;
    private final String before;
    private final UnaryOperator<String> problem;
    private final Function<String, CompletionStage<Boolean>> save;

    private TextEditor(
            TextInputControl text,
            String name,
            String before,
            UnaryOperator<String> problem,
            Function<String, CompletionStage<Boolean>> save) {
        this.text = text;
        this.before = before;
        this.problem = problem;
        this.save = save;
        text.setAccessibleText(name);
        text.setId("cell-text");
        text.setText(before);
        text.selectAll();
        fields(text);
    }

    /**
     * @param problem gives what is wrong with a text in words, an empty text if nothing is
     * @param save gets the text without blanks around it
     */
    static TextEditor line(
            String name,
            String before,
            UnaryOperator<String> problem,
            Function<String, CompletionStage<Boolean>> save) {
        return new TextEditor(new TextField(), name, before, problem, save);
    }

    /** A line of text, with texts that a click puts into it. */
    static TextEditor offering(
            String name, String before, List<String> offered, Function<String, CompletionStage<Boolean>> save) {
        TextEditor editor = new TextEditor(new TextField(), name, before, typed -> "", save);
        FlowPane choices = new FlowPane(4, 4);
        offered.stream()
                .map(words -> Buttons.link(words, () -> {
                    editor.text.setText(words);
                    editor.text.requestFocus();
                }))
                .forEach(choices.getChildren()::add);
        editor.fields(editor.text, choices);
        return editor;
    }

    static TextEditor lines(String name, String before, Function<String, CompletionStage<Boolean>> save) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(8);
        area.setPromptText("Ctrl+Enter saves");
        return new TextEditor(area, name, before, typed -> "", save);
    }

    @Override
    Node first() {
        return text;
    }

    @Override
    String problem() {
        return text.getText().isBlank() ? "" : problem.apply(text.getText().strip());
    }

    @Override
    CompletionStage<Boolean> save() {
        String typed = text.getText().strip();
        return typed.equals(before) ? CompletableFuture.completedFuture(true) : save.apply(typed);
    }
}
