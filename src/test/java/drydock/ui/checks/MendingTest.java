package drydock.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.bundle.Bundle;
import drydock.bundle.CatalogueUpdate;
import drydock.bundle.ShippedSet;
import drydock.check.MendingPlaces;
import drydock.check.model.Place;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.quote.Quote;
import drydock.domain.register.Alert;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.repository.DeltaReview;
import drydock.domain.repository.ReviewNeed;
import drydock.domain.sample.SampleProject;
import drydock.domain.scope.ScopeItem;
import drydock.domain.time.WorkingDays;
import drydock.ui.Bench;
import drydock.ui.base.Frame;
import drydock.ui.base.LatestReport;
import drydock.ui.base.Screen;
import drydock.ui.base.Studio;
import drydock.ui.changes.ChangesView;
import drydock.ui.checklist.ChecklistView;
import drydock.ui.compare.CompareView;
import drydock.ui.decision.DecisionView;
import drydock.ui.overview.OverviewView;
import drydock.ui.plan.PlanView;
import drydock.ui.registers.RegistersView;
import drydock.ui.scope.ScopeView;
import drydock.ui.shell.InWindowDialogs;
import drydock.ui.shell.Navigation;
import drydock.ui.shell.Navigation.Spot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** "Go there" ends in the field that mends the finding, whatever the rule: each place a rule names is on a screen. */
class MendingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Id<Project> PROJECT = new Id<>(1000);

    /** What has the focus, or what it lies in, by record and field; the sample has no repository to compare yet. */
    private static final Map<String, String> FIELDS = new TreeMap<>(Map.ofEntries(
            Map.entry("Alert.owner", "register-alert"),
            Map.entry("Alert.tested", "register-alert"),
            Map.entry("Deliverable.due", "deliverable-due"),
            Map.entry("DeltaReview.", "changes-decisions"),
            Map.entry("Engagement.contacts", "register-add"),
            Map.entry("Engagement.notes", "engagement-notes"),
            Map.entry("Engagement.retest", "plan-add"),
            Map.entry("Milestone.date", "milestone-date"),
            Map.entry("PrivilegedRole.wallet", "register-role"),
            Map.entry("Project.alerts", "register-add"),
            Map.entry("Project.bounties", "register-add"),
            Map.entry("Project.commits", "changes-folder"),
            Map.entry("Project.duties", "register-add"),
            Map.entry("Project.incidentPlan", "register-add"),
            Map.entry("Project.limits", "checklist"),
            Map.entry("Project.plan", "plan"),
            Map.entry("Project.repository", "read-repository"),
            Map.entry("Project.scope", "scope"),
            Map.entry("Project.wantedLaunch", "project-launch"),
            Map.entry("Quote.", "quote-form"),
            Map.entry("Quote.coverage", "compare-grid"),
            Map.entry("Quote.deliverables", "quote-includes-threat-model"),
            Map.entry("Quote.price", "quote-form"),
            Map.entry("Quote.redFlags", "compare-grid"),
            Map.entry("Quote.retest", "quote-retest-rounds"),
            Map.entry("Quote.scope", "quote-nsloc"),
            Map.entry("Quote.validUntil", "quote-valid-until"),
            Map.entry("RetestWindow.closes", "retest-closes"),
            Map.entry("RetestWindow.opens", "retest-opens"),
            Map.entry("ScopeItem.name", "scope"),
            Map.entry("ScopeItem.notes", "scope")));

    @TempDir
    Path folder;

    private final Navigation navigation = new Navigation();
    private final StackPane content = new StackPane();
    private final InWindowDialogs dialogs = new InWindowDialogs(content);

    @Test
    void everyPlaceThatARuleNamesIsCovered() {
        assertThat(FIELDS.keySet()).containsAll(MendingPlaces.all());
    }

    @Test
    void eachPlaceIsAFieldThatGetsTheFocus() throws Exception {
        FxToolkit.registerPrimaryStage();
        Snapshot data = data();
        try (Bench bench = new Bench(folder, data, dialogs)) {
            Scene scene = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
                Stage stage = new Stage();
                Scene made = new Scene(new StackPane(content, dialogs.layer()), 1440, 900);
                stage.setScene(made);
                stage.show();
                navigation.open(PROJECT, drydock.ui.base.Place.OVERVIEW);
                navigation.spot().addListener((p, before, now) -> visit(bench.studio(), now));
                return made;
            });
            Mending mending = new Mending(navigation, bench.studio().session());
            Map<String, String> found = new TreeMap<>();
            for (Map.Entry<String, String> field : FIELDS.entrySet()) {
                WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
                    mending.goTo(place(data, field.getKey()));
                    found.put(field.getKey(), isIn(scene.getFocusOwner(), field.getValue()));
                    dialogs.close();
                    return null;
                });
            }
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
                scene.getWindow().hide();
                return null;
            });
            assertThat(found).isEqualTo(FIELDS);
        }
    }

    /** As the shell does: shows the screen, and only then reveals something on it. */
    private void visit(Studio studio, Spot spot) {
        Screen screen = screen(studio, spot.place());
        screen.render(new Frame(studio.session().snapshot().get(), PROJECT, TODAY));
        content.getChildren().setAll(screen.node());
        content.applyCss();
        spot.reveal().ifPresent(reveal -> reveal.accept(screen));
    }

    private static Screen screen(Studio studio, drydock.ui.base.Place place) {
        return switch (place) {
            case SCOPE -> new ScopeView(studio);
            case PLAN -> new PlanView(studio);
            case OVERVIEW -> new OverviewView(studio, new LatestReport(studio));
            case CHANGES -> new ChangesView(studio);
            case COMPARE -> new CompareView(studio);
            case DECISION -> new DecisionView(studio);
            case REGISTERS -> new RegistersView(studio);
            case CHECKLIST -> new ChecklistView(studio, new LatestReport(studio));
            default -> throw new IllegalArgumentException("no finding is mended on " + place);
        };
    }

    /** The wanted id if the node has it, or lies in one that has it; else what the node is. */
    private static String isIn(Node focused, String wanted) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (wanted.equals(node.getId()) || node.getStyleClass().contains(wanted)) {
                return wanted;
            }
        }
        return String.valueOf(focused);
    }

    private static Place place(Snapshot data, String name) {
        String field = name.substring(name.indexOf('.') + 1);
        return switch (name.substring(0, name.indexOf('.'))) {
            case "Alert" -> first(data, Alert.class, field);
            case "Deliverable" -> first(data, Deliverable.class, field);
            case "DeltaReview" -> first(data, DeltaReview.class, field);
            case "Engagement" -> first(data, Engagement.class, field);
            case "Milestone" -> first(data, Milestone.class, field);
            case "PrivilegedRole" -> first(data, PrivilegedRole.class, field);
            case "Quote" -> first(data, Quote.class, field);
            case "RetestWindow" -> first(data, RetestWindow.class, field);
            case "ScopeItem" -> first(data, ScopeItem.class, field);
            default -> new Place(Project.class, PROJECT, field);
        };
    }

    private static <T extends Entity> Place first(Snapshot data, Class<T> type, String field) {
        return new Place(
                type,
                data.all(type).stream().map(Entity::id).findFirst().orElseThrow(() -> new AssertionError(type)),
                field);
    }

    private static Snapshot data() {
        Ids ids = Ids.from(new Random(1));
        Bundle bundle = Bundle.load();
        Snapshot catalogue = after(
                Snapshot.empty(),
                CatalogueUpdate.of(Snapshot.empty(), bundle, ShippedSet.GUIDE, ids)
                        .orElseThrow()
                        .command());
        Snapshot sample =
                after(catalogue, SampleProject.add(catalogue, PROJECT, ids, TODAY, WorkingDays.MONDAY_TO_FRIDAY));
        return after(
                sample,
                Command.put(
                        "Decide",
                        new DeltaReview(
                                ids.next(),
                                PROJECT,
                                "a".repeat(40),
                                "b".repeat(40),
                                ReviewNeed.NONE,
                                ReviewNeed.NONE,
                                "",
                                TODAY)));
    }

    private static Snapshot after(Snapshot before, Command command) {
        return before.with(command.changes());
    }
}
