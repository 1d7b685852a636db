package drydock.ui.decision;

import atlantafx.base.theme.Styles;
import drydock.domain.project.Project;
import drydock.domain.quote.Quote;
import drydock.exchange.request.AnswerImport;
import drydock.exchange.request.AnswerIssue;
import drydock.exchange.request.FormField;
import drydock.exchange.request.TypedQuote;
import drydock.ui.base.Dialogs;
import drydock.ui.base.FileDialogs.Kind;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.ReadingText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a filled form would change, before anything is written: answer by answer, with what could not be understood. */
final class AnswerPreview extends VBox {
    /** A little more than the largest form that is accepted; a larger file is refused by its size. */
    private static final int MOST_BYTES = 2 * 1024 * 1024 + 1;

    private AnswerPreview(DecisionViewModel model, AnswerImport answer) {
        super(12);
        setId("answer-preview");
        setPrefSize(600, 460);
        VBox content = new VBox(8);
        if (!answer.issues().isEmpty()) {
            Label amiss = new Label("Not understood, and left out");
            amiss.getStyleClass().addAll(Styles.TEXT_BOLD, Styles.DANGER);
            content.getChildren().add(amiss);
            answer.issues().stream()
                    .map(AnswerIssue::line)
                    .map(ReadingText::new)
                    .forEach(content.getChildren()::add);
        }
        if (!answer.strangers().isEmpty()) {
            content.getChildren()
                    .add(new ReadingText(
                            "Not in the form, and left out: " + String.join(", ", answer.strangers()) + "."));
        }
        Quote quote = answer.quote();
        content.getChildren()
                .add(
                        quote == null
                                ? new ReadingText("There is no price that could be kept, so there is no quote.")
                                : changes(answer.before(), quote));
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Dialogs dialogs = model.studio().desktop().dialogs();
        Button keep = Buttons.primary(
                "_Keep this quote",
                () -> answer.command(model.snapshot())
                        .ifPresent(command -> model.studio()
                                .performAndTell(command)
                                .thenAccept(saved -> {
                                    if (saved) {
                                        dialogs.close();
                                    }
                                })));
        keep.setId("keep-answer");
        keep.setDisable(quote == null);
        getChildren().addAll(scroll, new HBox(8, keep, Buttons.plain("Cance_l", dialogs::close)));
    }

    /** Asks for a file and shows what it would do; one that is no form is refused in words. */
    static void open(DecisionViewModel model, Project project) {
        Studio studio = model.studio();
        studio.desktop()
                .files()
                .open("Import a filled form", Kind.ANY)
                .ifPresent(file -> studio.desktop()
                        .tasks()
                        .run(
                                "Read " + file.getFileName(),
                                () -> AnswerImport.preview(
                                        read(file), model.snapshot(), project, studio.ids(), studio.today()),
                                answer -> studio.desktop()
                                        .dialogs()
                                        .show("Quote of " + answer.auditor(), new AnswerPreview(model, answer))));
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    private static GridPane changes(@Nullable Quote before, Quote after) {
        Map<FormField, String> old = before == null ? Map.of() : TypedQuote.texts(before);
        Map<FormField, String> now = TypedQuote.texts(after);
        GridPane grid = new GridPane(16, 4);
        int row = 0;
        for (FormField field : FormField.values()) {
            String was = old.getOrDefault(field, "");
            String is = now.getOrDefault(field, "");
            if (!was.isEmpty() || !is.isEmpty()) {
                Label said = new Label(is.isEmpty() ? "not said any more" : is);
                said.setWrapText(true);
                Label changed = new Label(before == null || was.equals(is) ? "" : was.isEmpty() ? "new" : "was " + was);
                changed.getStyleClass().add(Styles.TEXT_MUTED);
                grid.addRow(row++, new Label(field.title()), said, changed);
            }
        }
        return grid;
    }
}
