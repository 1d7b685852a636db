package drydock.ui.decision;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.project.Person;
import drydock.domain.quote.ContactEntry;
import drydock.domain.selection.Candidate;
import drydock.ui.base.Dialogs;
import drydock.ui.base.Format;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.Column;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Form;
import drydock.ui.control.Icon;
import drydock.ui.control.ListTable;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What was asked of whom, and how long the answer took. The same question goes to several candidates at once. */
final class ContactPane extends BorderPane {
    private final DecisionViewModel model;
    private final Studio studio;
    private final ListTable<ContactRow> table;
    private @Nullable Standing shown;

    ContactPane(DecisionViewModel model) {
        this.model = model;
        studio = model.studio();
        table = table(studio.format());
        Button ask = Buttons.plain("Lo_g a question…", this::ask);
        ask.setId("log-question");
        Button answer = Buttons.plain("It was a_nswered…", this::answer);
        answer.setId("log-answer");
        answer.disableProperty()
                .bind(Bindings.size(table.getSelectionModel().getSelectedItems())
                        .isNotEqualTo(1));
        HBox bar = new HBox(8, ask, answer);
        bar.getStyleClass().add("decision-bar");
        setTop(bar);
        setCenter(table);
    }

    void reveal(Id<?> entry) {
        table.reveal(entry);
    }

    void show(Standing standing) {
        shown = standing;
        List<ContactRow> rows = new ArrayList<>();
        for (Candidate candidate : standing.model().candidates()) {
            standing.snapshot()
                    .owned(ContactEntry.class, candidate.id())
                    .forEach(entry -> rows.add(new ContactRow(
                            entry,
                            standing.name(candidate.id()),
                            standing.snapshot()
                                    .find(Person.class, entry.askedBy())
                                    .map(Person::name)
                                    .orElse(""))));
        }
        rows.sort(Comparator.comparing((ContactRow row) -> row.entry().askedAt())
                .reversed()
                .thenComparing(ContactRow::name));
        table.show(rows);
    }

    private ListTable<ContactRow> table(Format format) {
        return new ListTable<ContactRow>(
                        "contact-log",
                        "Contact log",
                        row -> row.entry().id(),
                        List.of(
                                Column.text("candidate", "Candidate", 160, ContactRow::name),
                                Column.value(
                                        "asked",
                                        "Asked",
                                        170,
                                        row -> row.entry().askedAt(),
                                        row -> format.time(
                                                row.entry().askedAt().toInstant(ZoneOffset.UTC), ZoneOffset.UTC)),
                                Column.text("by", "By", 110, ContactRow::askedBy),
                                Column.<ContactRow>text(
                                        "question",
                                        "Question",
                                        280,
                                        row -> row.entry().question()),
                                Column.value("hours", "Took", 100, ContactRow::hours, ContactRow::hoursText)
                                        .atRight(),
                                Column.<ContactRow>text(
                                        "answer",
                                        "Answer",
                                        400,
                                        row -> row.entry().answer())),
                        studio.preferences())
                .widens("answer")
                .onOpen(row -> answer())
                .onDelete(rows -> studio.performAndTell(Command.remove(
                        rows.size() == 1 ? "Remove question" : "Remove " + rows.size() + " questions",
                        model.snapshot(),
                        rows.stream().map(ContactRow::entry).toList())))
                .whenEmpty(new EmptyState(
                        Icon.PEOPLE,
                        "Nothing asked yet",
                        "Log what you ask the candidates and when they answer: how fast they are counts for UX"
                                + " and Support.",
                        Buttons.plain("Log a question…", this::ask)));
    }

    private void ask() {
        Standing standing = shown;
        if (standing == null) {
            return;
        }
        TextArea question = new TextArea();
        question.setId("question");
        question.setPrefRowCount(3);
        question.setWrapText(true);
        Map<Candidate, CheckBox> to = new LinkedHashMap<>();
        VBox boxes = new VBox(4);
        for (Candidate candidate : standing.model().candidates()) {
            CheckBox box = new CheckBox(standing.name(candidate.id()));
            box.setMnemonicParsing(false);
            box.setSelected(true);
            to.put(candidate, box);
            boxes.getChildren().add(box);
        }
        Form form = new Form().field("_Question", question).field("_To", boxes);
        Button log = Buttons.primary("_Log as asked now", () -> {
            List<ContactEntry> entries = to.entrySet().stream()
                    .filter(entry -> entry.getValue().isSelected())
                    .map(entry -> new ContactEntry(
                            studio.ids().next(),
                            entry.getKey().id(),
                            question.getText().strip(),
                            now(),
                            studio.me().orElse(null),
                            null,
                            "",
                            ""))
                    .toList();
            closeWhenSaved(Command.put("Log a question", entries));
        });
        log.setId("save-question");
        log.disableProperty().bind(question.textProperty().map(String::isBlank));
        dialog("Log a question", form, log, question);
    }

    private void answer() {
        ContactRow row = table.selected().getFirst();
        TextArea answer = new TextArea(row.entry().answer());
        answer.setId("answer");
        answer.setPrefRowCount(3);
        answer.setWrapText(true);
        TextField by = new TextField(row.entry().answeredBy());
        TextField hours = new TextField(
                row.entry().hoursToAnswer().isEmpty()
                        ? ""
                        : String.valueOf(row.entry().hoursToAnswer().getAsLong()));
        hours.setId("hours");
        hours.setPromptText("Empty: now");
        Form form = new Form().field("_Answer", answer).field("_By", by).field("_Hours it took", hours);
        Button log = Buttons.primary("_Keep answer", () -> {
            LocalDateTime asked = row.entry().askedAt();
            LocalDateTime answered = studio.format()
                    .typed()
                    .count(hours.getText())
                    .map(asked::plusHours)
                    .orElseGet(() -> now().isBefore(asked) ? asked : now());
            closeWhenSaved(Command.put(
                    "Log an answer",
                    row.entry()
                            .withAnswer(answer.getText().strip())
                            .withAnsweredBy(by.getText().strip())
                            .withAnsweredAt(answered)));
        });
        log.setId("save-answer");
        dialog("Answer of " + row.name(), form, log, answer);
    }

    private void dialog(String title, Form form, Button done, TextArea typed) {
        Dialogs dialogs = studio.desktop().dialogs();
        String before = typed.getText();
        VBox content = new VBox(12, form, new HBox(8, done, Buttons.plain("Cance_l", dialogs::dismiss)));
        content.setPrefWidth(480);
        dialogs.showForm(title, content, () -> !typed.getText().equals(before));
    }

    private void closeWhenSaved(Command command) {
        studio.performAndTell(command).thenAccept(saved -> {
            if (saved) {
                studio.desktop().dialogs().close();
            }
        });
    }

    private LocalDateTime now() {
        return LocalDateTime.now(studio.clock()).withNano(0);
    }
}
