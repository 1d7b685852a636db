package drydock.ui.decision;

import drydock.decision.cost.QuoteComparison;
import drydock.decision.cost.Rates;
import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.plan.DeliverableType;
import drydock.domain.project.Project;
import drydock.domain.quote.CostAssumptions;
import drydock.domain.quote.Estimate;
import drydock.domain.quote.ExchangeRate;
import drydock.domain.quote.FindingSeverity;
import drydock.domain.quote.Quote;
import drydock.domain.selection.Candidate;
import drydock.ui.base.Dialogs;
import drydock.ui.base.Words;
import drydock.ui.control.Buttons;
import drydock.ui.control.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the user says of all quotes alike: what is wanted, what it costs where it is missing, findings, exchange rates. */
final class AssumptionsForm extends VBox {
    private static final String HELP =
            "One figure, or the least, the likely and the most: 4000 / 6000 / 9000. Empty while"
                    + " you do not know: a total that needs it is then only \"at least\".";

    /** What the form for auditors asks about, in its order. */
    private static final List<DeliverableType> WANTABLE = Stream.of(DeliverableType.values())
            .filter(type -> type != DeliverableType.OTHER)
            .toList();

    private final DecisionViewModel model;
    private final Project project;
    private final CostAssumptions before;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final Map<String, StringProperty> errors = new LinkedHashMap<>();
    private final Map<DeliverableType, CheckBox> wanted = new EnumMap<>(DeliverableType.class);
    private final List<RateField> rates = new ArrayList<>();
    private final Form form = new Form();

    private AssumptionsForm(DecisionViewModel model, Project project) {
        super(12);
        this.model = model;
        this.project = project;
        before = QuoteComparison.kept(
                model.snapshot(), project.id(), model.studio().ids());
        setId("assumptions-form");
        setPrefSize(560, 480);
        field("rounds", "Rounds of retest wanted", String.valueOf(before.retestRounds()), "");
        field("round", "A missing round costs", EstimateText.of(before.retestRound()), HELP);
        for (DeliverableType type : WANTABLE) {
            wanted(type);
        }
        for (FindingSeverity severity : FindingSeverity.values()) {
            field(
                    severity.name(),
                    Words.of(severity) + " findings to expect",
                    EstimateText.of(before.findings().get(severity)),
                    HELP);
        }
        for (String currency : foreign()) {
            RateField field = new RateField(
                    model.studio(), currency, project.currency(), rate(currency).orElse(null));
            rates.add(field);
            form.field("1 " + currency + " in " + project.currency(), field, field.error());
        }
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Dialogs dialogs = model.studio().desktop().dialogs();
        Button keep = Buttons.primary("_Keep", this::save);
        keep.setId("save-assumptions");
        getChildren().addAll(scroll, new HBox(8, keep, Buttons.plain("Cance_l", dialogs::dismiss)));
    }

    static void open(DecisionViewModel model, Project project) {
        AssumptionsForm form = new AssumptionsForm(model, project);
        Map<String, String> first = form.typed();
        model.studio()
                .desktop()
                .dialogs()
                .showForm(
                        "What is missing costs, in " + project.currency(),
                        form,
                        () -> !form.typed().equals(first));
    }

    private void field(String key, String label, String text, String help) {
        TextField field = text(key, text);
        StringProperty error = error(key);
        if (help.isEmpty()) {
            form.field(label, field, error);
        } else {
            form.field(label, field, help, error);
        }
    }

    private TextField text(String key, String text) {
        TextField field = new TextField(text);
        field.setId("assume-" + key.toLowerCase(Locale.ROOT).replace('_', '-'));
        fields.put(key, field);
        return field;
    }

    private StringProperty error(String key) {
        return errors.computeIfAbsent(key, k -> new SimpleStringProperty(""));
    }

    /** Whether every quote must bring it, and what it costs where one does not. */
    private void wanted(DeliverableType type) {
        CheckBox box = new CheckBox("Wanted");
        box.setId("want-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        box.setAccessibleText(Words.of(type) + " wanted");
        box.setSelected(before.wanted().contains(type));
        box.setMinWidth(Region.USE_PREF_SIZE);
        wanted.put(type, box);
        TextField price = text(type.name(), EstimateText.of(before.missing().get(type)));
        price.setPromptText("costs, where it is missing");
        price.setAccessibleText("Cost of a missing " + Words.of(type).toLowerCase(Locale.ROOT));
        price.disableProperty().bind(box.selectedProperty().not());
        HBox.setHgrow(price, Priority.ALWAYS);
        HBox line = new HBox(12, box, price);
        line.setAlignment(Pos.CENTER_LEFT);
        form.field(Words.of(type), line, HELP, error(type.name()));
    }

    private Set<String> foreign() {
        Set<String> currencies = new TreeSet<>(List.of("EUR", "USD"));
        for (Candidate candidate : model.snapshot().owned(Candidate.class, project.id())) {
            model.snapshot().owned(Quote.class, candidate.id()).forEach(quote -> currencies.add(quote.currency()));
        }
        currencies.removeIf(currency -> currency.equalsIgnoreCase(project.currency()));
        return currencies;
    }

    private Optional<ExchangeRate> rate(String currency) {
        return Rates.of(model.snapshot(), project.id()).from(currency, project.currency());
    }

    private void save() {
        errors.values().forEach(error -> error.set(""));
        Map<DeliverableType, Estimate> missing = new EnumMap<>(DeliverableType.class);
        for (DeliverableType type : WANTABLE) {
            put(missing, type);
        }
        Map<FindingSeverity, Estimate> findings = new EnumMap<>(FindingSeverity.class);
        for (FindingSeverity severity : FindingSeverity.values()) {
            put(findings, severity);
        }
        Estimate rounds = estimate("rounds");
        Estimate round = estimate("round");
        List<Entity> puts = new ArrayList<>();
        List<Change> removed = new ArrayList<>();
        boolean ratesAreWrong = false;
        for (RateField rate : rates) {
            ratesAreWrong |= !rate.isRight();
            rate.changed(project.id()).ifPresent(puts::add);
            rate.removed().ifPresent(gone -> removed.add(Change.Remove.of(gone)));
        }
        if (rounds == null || !rounds.exact() || rounds.likely().compareTo(BigDecimal.valueOf(50)) > 0) {
            error("rounds", "A whole number is wanted.");
        }
        if (rounds == null
                || ratesAreWrong
                || errors.values().stream().anyMatch(error -> !error.get().isEmpty())) {
            return;
        }
        puts.add(before.withRetestRounds(rounds.likely().intValue())
                .withRetestRound(round)
                .withWanted(WANTABLE.stream()
                        .filter(type -> {
                            CheckBox box = wanted.get(type);
                            return box != null && box.isSelected();
                        })
                        .toList())
                .withMissing(missing)
                .withFindings(findings));
        model.studio()
                .performAndTell(
                        Command.put("Change what is missing costs", puts).and(removed))
                .thenAccept(saved -> {
                    if (saved) {
                        model.studio().desktop().dialogs().close();
                    }
                });
    }

    private <K extends Enum<K>> void put(Map<K, Estimate> map, K key) {
        Estimate typed = estimate(key.name());
        if (typed != null) {
            map.put(key, typed);
        }
    }

    private @Nullable Estimate estimate(String key) {
        TextField field = fields.get(key);
        String text = field == null ? "" : field.getText();
        if (text.isBlank()) {
            return null;
        }
        Optional<Estimate> typed =
                EstimateText.read(text, model.studio().format().typed());
        if (typed.isEmpty()) {
            error(key, "One figure is wanted, or three in ascending order: 4000 / 6000 / 9000.");
        }
        return typed.orElse(null);
    }

    private void error(String key, String text) {
        error(key).set(text);
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        fields.forEach((key, field) -> typed.put(key, field.getText()));
        wanted.forEach((type, box) -> typed.put("want " + type, String.valueOf(box.isSelected())));
        rates.forEach(rate -> typed.put("rate " + rate.currency(), rate.typed()));
        return typed;
    }
}
