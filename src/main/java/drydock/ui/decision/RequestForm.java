package drydock.ui.decision;

import atlantafx.base.theme.Styles;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.domain.quote.QuoteRequest;
import drydock.domain.quote.RequestField;
import drydock.domain.selection.Candidate;
import drydock.exchange.Document;
import drydock.exchange.DocumentFormat;
import drydock.exchange.request.AnswerForm;
import drydock.exchange.request.RequestBrief;
import drydock.exchange.request.RequestDocument;
import drydock.ui.base.FileDialogs.Kind;
import drydock.ui.base.Studio;
import drydock.ui.base.Written;
import drydock.ui.control.Buttons;
import drydock.ui.control.DateField;
import drydock.ui.control.Form;
import drydock.ui.control.SavingText;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What every auditor is told, saved as it is typed, and the files that go to them: one brief for all, one form for each
 * candidate.
 */
final class RequestForm extends VBox {
    private final DecisionViewModel model;
    private final Project project;
    private final Form form = new Form();
    private QuoteRequest request;

    private RequestForm(DecisionViewModel model, Project project, Standing standing) {
        super(12);
        this.model = model;
        this.project = project;
        Studio studio = model.studio();
        request = RequestBrief.kept(model.snapshot(), project, studio.ids());
        setId("request-form");
        setPrefSize(640, 520);
        Label note =
                new Label("All of this goes to every auditor that you ask. Nothing else does: no other candidate, no"
                        + " price, no budget, no note.");
        note.getStyleClass().add(Styles.TEXT_MUTED);
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        text(
                "commit",
                "Commit",
                "The one that is to be reviewed",
                request.commit(),
                t -> request.withCommit(t.strip()));
        DateField answerBy = new DateField(studio.format(), date -> save(request.withAnswerBy(date)));
        answerBy.show(request.answerBy());
        form.field("Answer _by", answerBy, answerBy.error());
        DateField start = new DateField(studio.format(), date -> save(request.withWantedStart(date)));
        start.show(request.wantedStart());
        form.field("_Start from", start, start.error());
        text("contact", "Contact", "Whom they write to", request.contact(), t -> request.withContact(t.strip()));
        for (RequestField field : RequestField.values()) {
            area(field);
        }
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(note, scroll, files(standing));
    }

    static void open(DecisionViewModel model, Project project, Standing standing) {
        model.studio().desktop().dialogs().show("Ask for quotes", new RequestForm(model, project, standing));
    }

    private void text(String id, String label, String help, String saved, Change change) {
        TextField field = new TextField();
        field.setId("request-" + id);
        saving(field, saved, change);
        form.field(label, field, help);
    }

    private void area(RequestField field) {
        TextArea area = new TextArea();
        area.setId("request-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        area.setWrapText(true);
        area.setPrefRowCount(2);
        saving(area, request.fields().getOrDefault(field, ""), typed -> {
            Map<RequestField, String> fields = new EnumMap<>(RequestField.class);
            fields.putAll(request.fields());
            fields.put(field, typed.strip());
            return request.withFields(fields);
        });
        form.field(field.title(), area, field.help());
    }

    /** What a typed text makes of the request. */
    private interface Change {
        QuoteRequest apply(String typed);
    }

    private void saving(TextInputControl control, String saved, Change change) {
        new SavingText(control, typed -> "", typed -> save(change.apply(typed))).showOther(saved);
    }

    private CompletionStage<Boolean> save(QuoteRequest changed) {
        request = changed;
        return model.studio().session().perform(Command.put("Change the request for quotes", changed));
    }

    private FlowPane files(Standing standing) {
        Written files = new Written(model.studio().desktop());
        MenuButton brief = new MenuButton("Save the brief");
        brief.setId("save-brief");
        for (Kind kind : List.of(Kind.PDF, Kind.HTML, Kind.MARKDOWN)) {
            brief.getItems()
                    .add(Buttons.entry(
                            kind.description(),
                            () -> files.to(
                                    "Save the brief",
                                    project.name() + " request." + kind.extension(),
                                    kind,
                                    name -> document().bytes(DocumentFormat.of(name)))));
        }
        MenuButton answer = new MenuButton("Save the form for");
        answer.setId("save-form");
        for (Candidate candidate : standing.model().candidates()) {
            String name = standing.name(candidate.id());
            answer.getItems().add(entry(files, candidate, name + ", spreadsheet", Kind.XLSX, AnswerForm::xlsx));
            answer.getItems().add(entry(files, candidate, name + ", CSV", Kind.CSV, AnswerForm::csv));
            answer.getItems().add(entry(files, candidate, name + ", JSON", Kind.JSON, AnswerForm::json));
        }
        answer.setDisable(answer.getItems().isEmpty());
        return new FlowPane(
                8,
                8,
                brief,
                answer,
                Buttons.plain("Cl_ose", model.studio().desktop().dialogs()::dismiss));
    }

    private MenuItem entry(
            Written files,
            Candidate candidate,
            String words,
            Kind kind,
            BiFunction<RequestBrief, Id<Candidate>, byte[]> form) {
        String file = project.name() + " quote form " + words.substring(0, words.lastIndexOf(','));
        return Buttons.entry(
                words,
                () -> files.to(
                        "Save the form for " + words,
                        file + "." + kind.extension(),
                        kind,
                        name -> form.apply(current(), candidate.id())));
    }

    private RequestBrief current() {
        return RequestBrief.of(model.snapshot(), project);
    }

    private Document document() {
        return RequestDocument.of(current());
    }
}
