package drydock.ui.control;

import atlantafx.base.theme.Styles;
import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.AgeLimit;
import drydock.domain.catalogue.Vocabulary.AgeKind;
import drydock.ui.base.Dialogs;
import drydock.ui.base.Studio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** After how many days facts of each kind are too old to be relied on, in this workspace. Empty is what ships. */
public final class AgeLimitsDialog extends VBox {
    private static final int MOST_DAYS = 36_500;

    private final Studio studio;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final Map<String, StringProperty> errors = new LinkedHashMap<>();

    private AgeLimitsDialog(Studio studio) {
        super(12);
        this.studio = studio;
        setId("age-limits");
        setPrefSize(520, 500);
        Label note =
                new Label("A fact that is older says so wherever it is used, and cannot win a close call. One without"
                        + " a date is of unknown age, not too old.");
        note.getStyleClass().add(Styles.TEXT_MUTED);
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        Form form = new Form();
        Map<String, Integer> own = limits();
        for (AgeKind kind : studio.bundle().vocabulary().ageKinds()) {
            Integer days = own.get(kind.key());
            TextField field = new TextField(days == null ? "" : String.valueOf(days));
            field.setId("age-" + kind.key());
            field.setPromptText(studio.format().number(kind.staleAfterDays()) + " days");
            StringProperty error = new SimpleStringProperty("");
            fields.put(kind.key(), field);
            errors.put(kind.key(), error);
            form.field(kind.label(), field, error);
        }
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Dialogs dialogs = studio.desktop().dialogs();
        Button keep = Buttons.primary("_Keep", this::save);
        keep.setId("save-age-limits");
        Button shipped = Buttons.plain("_As shipped", () -> fields.values().forEach(TextField::clear));
        getChildren().addAll(note, scroll, new HBox(8, keep, shipped, Buttons.plain("Cance_l", dialogs::dismiss)));
    }

    public static void open(Studio studio) {
        AgeLimitsDialog dialog = new AgeLimitsDialog(studio);
        Map<String, String> before = dialog.typed();
        studio.desktop()
                .dialogs()
                .showForm(
                        "How many days facts last",
                        dialog,
                        () -> !dialog.typed().equals(before));
    }

    private Map<String, Integer> limits() {
        return snapshot().all(AgeLimit.class).stream()
                .collect(Collectors.toMap(AgeLimit::ageKind, AgeLimit::days, (a, b) -> b));
    }

    private void save() {
        List<Change> changes = new ArrayList<>();
        boolean wrong = false;
        for (Map.Entry<String, TextField> entry : fields.entrySet()) {
            String typed = entry.getValue().getText().strip();
            Optional<Integer> days = studio.format().typed().count(typed).filter(n -> n >= 1 && n <= MOST_DAYS);
            boolean amiss = !typed.isEmpty() && days.isEmpty();
            error(entry.getKey(), amiss ? "A whole number of days from 1 to 36,500, or empty." : "");
            wrong |= amiss;
            changes.addAll(changes(entry.getKey(), days));
        }
        if (wrong) {
            return;
        }
        Dialogs dialogs = studio.desktop().dialogs();
        if (changes.isEmpty()) {
            dialogs.close();
            return;
        }
        studio.performAndTell(new Command("Change how long facts last", changes))
                .thenAccept(saved -> {
                    if (saved) {
                        dialogs.close();
                    }
                });
    }

    private List<Change> changes(String kind, Optional<Integer> days) {
        Snapshot snapshot = snapshot();
        Optional<AgeLimit> before = snapshot.all(AgeLimit.class).stream()
                .filter(limit -> limit.ageKind().equals(kind))
                .findFirst();
        if (days.equals(before.map(AgeLimit::days))) {
            return List.of();
        }
        return days.<List<Change>>map(now -> {
                    Id<AgeLimit> id = before.map(AgeLimit::id)
                            .orElseGet(() -> studio.ids().next());
                    return List.of(new Change.Put(new AgeLimit(id, kind, now)));
                })
                .orElseGet(() -> before.map(snapshot::removal).orElse(List.of()));
    }

    private void error(String kind, String text) {
        StringProperty error = errors.get(kind);
        if (error != null) {
            error.set(text);
        }
    }

    private Map<String, String> typed() {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getText()));
    }

    private Snapshot snapshot() {
        return studio.session().snapshot().get();
    }
}
