package drydock.ui.decision;

import atlantafx.base.theme.Styles;
import drydock.decision.Exclusion;
import drydock.decision.WeightJournal;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.domain.selection.MustHave;
import drydock.domain.selection.MustHaveSwitch;
import drydock.domain.selection.WeightChange;
import drydock.domain.selection.WeightFreeze;
import drydock.ui.base.Studio;
import drydock.ui.control.AgeLimitsDialog;
import drydock.ui.control.Buttons;
import drydock.ui.control.ReadingText;
import drydock.ui.control.ReasonDialog;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What holds outside the sum: must-haves, each switched off for a reason, and whether the weights are settled. */
final class RulesPane extends VBox {
    private final Studio studio;
    private final Map<MustHave, CheckBox> boxes = new EnumMap<>(MustHave.class);
    private final Map<MustHave, Label> reasons = new EnumMap<>(MustHave.class);
    private final Label settled = new Label();
    private final Button settle;
    private final VBox journal = new VBox(4);
    private boolean showing;
    private Optional<Id<Project>> project = Optional.empty();

    RulesPane(Studio studio) {
        super(24);
        this.studio = studio;
        VBox rules = new VBox(8, heading("Must-haves, outside the sum"));
        for (MustHave rule : MustHave.values()) {
            rules.getChildren().add(rule(rule));
        }
        settle = Buttons.plain("_Settle the weights", this::settle);
        settle.setId("settle-weights");
        settled.setWrapText(true);
        settled.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(settled, Priority.ALWAYS);
        HBox line = new HBox(12, settle, settled);
        line.setAlignment(Pos.CENTER_LEFT);
        Button ages = Buttons.plain("How _long facts last…", () -> AgeLimitsDialog.open(studio));
        ages.setId("open-age-limits");
        Label why = new Label("What is older says so where it is used, and cannot win a close call.");
        why.setWrapText(true);
        HBox age = new HBox(12, ages, why);
        age.setAlignment(Pos.CENTER_LEFT);
        for (Button button : List.of(settle, ages)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren()
                .addAll(
                        rules,
                        new VBox(8, heading("Weights"), line, journal),
                        new VBox(8, heading("Age of facts"), age));
    }

    void show(Standing standing) {
        showing = true;
        Id<Project> id = standing.model().project().id();
        project = Optional.of(id);
        Set<MustHave> holding =
                Exclusion.holding(standing.snapshot(), standing.model().project());
        boxes.forEach((rule, box) -> box.setSelected(holding.contains(rule)));
        reasons.values().forEach(label -> label.setText(""));
        standing.snapshot()
                .owned(MustHaveSwitch.class, id)
                .forEach(off -> reason(off.rule(), "Switched off: " + off.reason()));
        Optional<WeightFreeze> freeze = WeightJournal.freeze(standing.snapshot(), id);
        settle.setVisible(freeze.isEmpty());
        settle.setManaged(freeze.isEmpty());
        settled.setText(freeze.map(since -> "Settled on " + studio.format().date(since.frozenOn())
                        + ": a change in Compare needs a reason from now on, and is listed here.")
                .orElse("Settle them before anybody rates, so that they are not bent to a result."));
        journal.getChildren()
                .setAll(standing.snapshot().owned(WeightChange.class, id).stream()
                        .sorted(Comparator.comparing(WeightChange::changedOn))
                        .map(change -> new ReadingText(studio.format().date(change.changedOn()) + ": " + change.reason()
                                + ". " + change.effect() + "."))
                        .toList());
        showing = false;
    }

    private HBox rule(MustHave rule) {
        CheckBox box = new CheckBox(rule.title());
        box.setId("must-" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Label reason = new Label();
        reason.getStyleClass().add(Styles.TEXT_MUTED);
        box.selectedProperty().addListener((p, before, now) -> {
            if (!showing) {
                switched(rule, now);
            }
        });
        boxes.put(rule, box);
        reasons.put(rule, reason);
        reason.setWrapText(true);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(12, box, reason);
    }

    private void reason(MustHave rule, String text) {
        Label label = reasons.get(rule);
        if (label != null) {
            label.setText(text);
        }
    }

    private void switched(MustHave rule, boolean on) {
        Id<Project> id = project.orElseThrow();
        if (on) {
            studio.performAndTell(Command.remove(
                    "Switch on \"" + rule.title() + "\"",
                    studio.session().snapshot().get(),
                    studio.session().snapshot().get().owned(MustHaveSwitch.class, id).stream()
                            .filter(off -> off.rule() == rule)
                            .toList()));
            return;
        }
        CheckBox box = boxes.get(rule);
        ReasonDialog.ask(
                studio,
                "Switch off \"" + rule.title() + "\"",
                "_Why does it not hold for this project?",
                reason -> studio.session()
                        .perform(Command.put(
                                "Switch off \"" + rule.title() + "\"",
                                new MustHaveSwitch(studio.ids().next(), id, rule, reason))),
                () -> {
                    if (box != null) {
                        showing = true;
                        box.setSelected(true);
                        showing = false;
                    }
                });
    }

    private void settle() {
        project.ifPresent(id -> studio.performAndTell(WeightJournal.freeze(
                studio.session().snapshot().get(),
                id,
                studio.ids(),
                studio.today(),
                studio.me().orElse(null))));
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add(Styles.TITLE_4);
        return heading;
    }
}
