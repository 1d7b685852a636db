package drydock.ui.decision;

import drydock.domain.quote.Quote;
import drydock.domain.repository.FrozenScope;
import drydock.domain.repository.ScopeReferences;
import drydock.domain.selection.Candidate;
import drydock.exchange.request.AnswerImport;
import drydock.exchange.request.FormField;
import drydock.exchange.request.TypedQuote;
import drydock.ui.base.Dialogs;
import drydock.ui.control.Buttons;
import drydock.ui.control.ChoiceField;
import drydock.ui.control.Form;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A quote that came by mail, typed in: the questions of the form that auditors get, with errors beside the fields. */
final class QuoteForm extends VBox {
    private static final List<String> MODELS =
            List.of("fixed", "engineer-weeks", "per-nsloc", "prize-pool", "per-finding");
    private static final Map<String, Set<FormField>> OF_MODEL = Map.of(
            "fixed", Set.of(FormField.AMOUNT),
            "engineer-weeks", Set.of(FormField.RATE, FormField.PEOPLE, FormField.WEEKS),
            "per-nsloc", Set.of(FormField.PER_NSLOC),
            "prize-pool", Set.of(FormField.POOL, FormField.FEE),
            "per-finding", Set.of(FormField.BASE, FormField.CRITICAL, FormField.HIGH, FormField.MEDIUM, FormField.LOW));

    private final DecisionViewModel model;
    private final Map<FormField, TextField> fields = new EnumMap<>(FormField.class);
    private final Map<FormField, StringProperty> errors = new EnumMap<>(FormField.class);
    private final ScrollPane scroll = new ScrollPane();
    private final FrozenField frozen;
    private Quote like;

    private QuoteForm(DecisionViewModel model, Quote like, Map<FormField, String> texts) {
        super(12);
        this.model = model;
        this.like = like;
        setId("quote-form");
        setPrefSize(620, 520);
        for (FormField field : FormField.values()) {
            TextField text = new TextField(texts.getOrDefault(field, ""));
            text.setId("quote-" + field.key().replace('_', '-'));
            text.setPromptText(field.help());
            fields.put(field, text);
            errors.put(field, new SimpleStringProperty(""));
        }
        frozen = new FrozenField(model.frozen(), model.studio().format(), this::fill);
        frozen.show(ScopeReferences.quoted(model.snapshot(), like.id()));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        layOut(text(FormField.MODEL).isEmpty() ? "fixed" : text(FormField.MODEL));
        getChildren().add(scroll);
    }

    /** Asks for a quote of one of the project's candidates, the first one without a quote first. */
    static void add(DecisionViewModel model, Standing standing) {
        List<Candidate> candidates = standing.model().candidates();
        if (candidates.isEmpty()) {
            model.studio().desktop().notifier().tell("Add candidates in Compare first.");
            return;
        }
        Candidate first = candidates.stream()
                .filter(candidate ->
                        standing.model().quotes().of(candidate.id()).isEmpty())
                .findFirst()
                .orElse(candidates.getFirst());
        Quote blank = Quote.empty(
                model.studio().ids().next(),
                first.id(),
                standing.model().project().currency(),
                model.studio().today());
        QuoteForm form = new QuoteForm(
                model,
                blank,
                Map.of(
                        FormField.MODEL,
                        "fixed",
                        FormField.CURRENCY,
                        standing.model().project().currency()));
        ChoiceField<Candidate> whose = new ChoiceField<>(
                candidates,
                candidate -> standing.name(candidate.id()),
                candidate -> form.like = form.like.withCandidate(candidate.id()));
        whose.show(first);
        whose.setId("quote-candidate");
        form.getChildren().addFirst(new Form().field("C_andidate", whose));
        form.open("Add quote");
    }

    static void edit(DecisionViewModel model, QuoteRow row) {
        new QuoteForm(model, row.quote(), TypedQuote.texts(row.quote())).open("Quote of " + row.name());
    }

    /** The same with the focus in the field in which a component of the record is typed. */
    static void edit(DecisionViewModel model, QuoteRow row, String component) {
        QuoteForm form = new QuoteForm(model, row.quote(), TypedQuote.texts(row.quote()));
        form.open("Quote of " + row.name());
        form.typedIn(component).requestFocus();
    }

    private TextField typedIn(String component) {
        FormField field = switch (component) {
            case "scope" -> FormField.NSLOC;
            case "validUntil" -> FormField.VALID_UNTIL;
            case "retest" -> FormField.ROUNDS;
            case "deliverables" -> FormField.THREAT_MODEL;
            default ->
                OF_MODEL.getOrDefault(text(FormField.MODEL), Set.of()).stream()
                        .min(Comparator.naturalOrder())
                        .orElse(FormField.CURRENCY);
        };
        return Objects.requireNonNull(fields.get(field));
    }

    private void open(String title) {
        Dialogs dialogs = model.studio().desktop().dialogs();
        Button save = Buttons.primary("_Keep quote", this::save);
        save.setId("save-quote");
        getChildren().add(new HBox(8, save, Buttons.plain("Cance_l", dialogs::dismiss)));
        Map<FormField, String> before = typed();
        dialogs.showForm(title, this, () -> !typed().equals(before));
    }

    /** The quote says what the frozen scope holds. */
    private void fill(Optional<FrozenScope> chosen) {
        chosen.map(ScopeReferences::said).ifPresent(said -> {
            text(FormField.COMMIT, said.commit());
            text(FormField.FILES, String.valueOf(said.files()));
            text(FormField.NSLOC, String.valueOf(said.nsloc()));
        });
    }

    /** Fields of the other price models are not asked for. */
    private void layOut(String price) {
        text(FormField.MODEL, price);
        ChoiceField<String> models = new ChoiceField<>(MODELS, QuoteForm::words, this::layOut);
        models.show(price);
        models.setId("quote-price-model");
        Form form = new Form().field("Price _model", models);
        Set<FormField> own = OF_MODEL.getOrDefault(price, Set.of());
        for (FormField field : FormField.values()) {
            boolean ofAnother = OF_MODEL.values().stream().anyMatch(set -> set.contains(field)) && !own.contains(field);
            StringProperty error = errors.get(field);
            Node text = fields.get(field);
            if (field == FormField.COMMIT && frozen.getItems().size() > 1) {
                form.field(
                        "F_rozen scope",
                        frozen,
                        "If the auditor quoted exactly what you froze: commit, files and lines are filled in, and the"
                                + " quote refers to it.");
            }
            if (field != FormField.MODEL && !ofAnother && error != null && text != null) {
                form.field(field.title(), text, error);
            }
        }
        scroll.setContent(form);
    }

    private void save() {
        TypedQuote typed = TypedQuote.of(
                typed(),
                like,
                model.project()
                        .map(project -> AnswerImport.currencies(model.snapshot(), project))
                        .orElse(Set.of()));
        errors.forEach((field, error) -> error.set(typed.errors().getOrDefault(field, "")));
        Quote quote = typed.quote();
        if (quote == null) {
            typed.errors().keySet().stream()
                    .sorted()
                    .findFirst()
                    .map(fields::get)
                    .ifPresent(TextField::requestFocus);
            return;
        }
        model.save(quote, Optional.ofNullable(frozen.getValue()).flatMap(chosen -> chosen))
                .thenAccept(saved -> {
                    if (saved) {
                        model.studio().desktop().dialogs().close();
                    }
                });
    }

    private Map<FormField, String> typed() {
        Map<FormField, String> typed = new EnumMap<>(FormField.class);
        Set<FormField> own = OF_MODEL.getOrDefault(text(FormField.MODEL), Set.of());
        fields.forEach((field, text) -> {
            boolean ofAnother = OF_MODEL.values().stream().anyMatch(set -> set.contains(field)) && !own.contains(field);
            if (!ofAnother) {
                typed.put(field, text.getText());
            }
        });
        return typed;
    }

    private String text(FormField field) {
        TextField text = fields.get(field);
        return text == null ? "" : text.getText();
    }

    private void text(FormField field, String value) {
        TextField text = fields.get(field);
        if (text != null) {
            text.setText(value);
        }
    }

    private static String words(String price) {
        return switch (price) {
            case "engineer-weeks" -> "Per engineer-week";
            case "per-nsloc" -> "Per nSLOC";
            case "prize-pool" -> "Prize pool and fee";
            case "per-finding" -> "Per finding";
            default -> "Fixed price";
        };
    }
}
