package drydock.ui.overview;

import drydock.check.CheckReport;
import drydock.check.model.Level;
import drydock.check.model.Verdict.Finding;
import drydock.domain.checklist.Item;
import drydock.domain.checklist.Severity;
import drydock.domain.overview.NextAction;
import drydock.domain.overview.Task;
import drydock.domain.overview.Waiting;
import drydock.domain.project.Glossary;
import drydock.domain.scope.ScopeTotals;
import drydock.ui.base.LatestReport;
import drydock.ui.base.Place;
import drydock.ui.control.Badge;
import drydock.ui.control.HelpMark;
import drydock.ui.control.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What to do next, what is late, what waits, what blocks, and how audits and scope stand. */
final class Cards extends VBox {
    private static final int MOST_LINES = 5;
    private static final String RULE =
            "First what is late, the longest first. Then open blockers that have a date, by date. Then what guards the"
                + " next gate, blockers and essential items first. Five at most, so that it is clear where to begin.";

    private final OverviewViewModel project;
    private final Card next;
    private final Card late = new Card("card-late", "Also late");
    private final Card waiting = new Card("card-waiting", "Who must act");
    private final Card blockers;
    private final Card audits;
    private final Card checks;
    private final Card scope;
    private final Card changes;
    private @Nullable Glance shown;

    Cards(OverviewViewModel project, Glossary glossary) {
        super(16);
        this.project = project;
        next = new Card("card-next", "Next actions").help(new HelpMark("How these are chosen", RULE));
        blockers = new Card("card-blockers", "Open blockers by phase")
                .leadingTo("Checklist", () -> project.go(Place.CHECKLIST));
        audits = new Card("card-audits", "Audits")
                .help(HelpMark.of(glossary, "Engagement"))
                .leadingTo("Compare", () -> project.go(Place.COMPARE));
        checks = new Card("card-checks", "Plan checks").leadingTo("Checks", () -> project.go(Place.CHECKS));
        scope = new Card("card-scope", "Scope")
                .help(HelpMark.of(glossary, "Scope"))
                .leadingTo("Scope", () -> project.go(Place.SCOPE));
        changes = new Card("card-changes", "Changes since the audit")
                .leadingTo("Changes", () -> project.go(Place.CHANGES));
        changes.managedProperty().bind(changes.visibleProperty());
        late.managedProperty().bind(late.visibleProperty());
        project.checks().addListener((p, before, now) -> showChecks(now));
        showChecks(project.checks().get());
        getChildren().addAll(next, late, waiting, blockers, checks, audits, changes, scope);
    }

    void show(Glance glance) {
        if (glance.equals(shown)) {
            return;
        }
        shown = glance;
        showNext(glance);
        List<Task> named =
                glance.overview().next().stream().map(NextAction::task).toList();
        showLate(glance.overview().late().stream()
                .filter(task -> !named.contains(task))
                .toList());
        showWaiting(glance.overview().waiting());
        blockers.show(List.of(
                glance.blocked().isEmpty()
                        ? Card.text("No blocker of the checklist is open.")
                        : new BlockerChart(glance.blocked())));
        showAudits(glance);
        showScope(glance);
        showChange(glance);
    }

    private void showNext(Glance glance) {
        List<Node> lines = new ArrayList<>();
        for (NextAction action : glance.overview().next()) {
            Badge why = new Badge(project.reason(action, glance.overview().gate()), tone(action));
            lines.add(line(icon(action.task()), action.task(), why));
        }
        if (lines.isEmpty()) {
            lines.add(Card.text("Nothing is late, blocks or waits for the next gate."));
        }
        next.show(lines);
    }

    private void showLate(List<Task> tasks) {
        List<Node> lines = new ArrayList<>();
        tasks.stream()
                .limit(MOST_LINES)
                .forEach(task -> lines.add(line(
                        Icon.LATE, task, new Badge("Due " + project.format().date(task.due()), Badge.Tone.RISK))));
        if (tasks.size() > MOST_LINES) {
            lines.add(Card.text("and " + (tasks.size() - MOST_LINES) + " more"));
        }
        late.show(lines);
        late.setVisible(!tasks.isEmpty());
    }

    private void showWaiting(List<Waiting> all) {
        List<Node> lines = new ArrayList<>();
        for (Waiting each : all) {
            Badge amount = new Badge(project.amount(each), each.late() > 0 ? Badge.Tone.RISK : Badge.Tone.NEUTRAL);
            Task first = each.tasks().getFirst();
            Line line = new Line(Icon.PERSON, project.name(each.party()), amount, () -> project.open(first));
            line.setAccessibleHelp("First: " + first.title());
            lines.add(line);
        }
        if (lines.isEmpty()) {
            lines.add(Card.text("Nothing waits for anybody. Give checklist items an owner to see it here."));
        }
        waiting.show(lines);
    }

    private void showAudits(Glance glance) {
        List<Node> lines = new ArrayList<>();
        for (AuditLine line : glance.audits()) {
            Label title = new Label(line.audit().title());
            title.getStyleClass().add("strong");
            lines.add(new VBox(2, title, Card.text(project.standing(line))));
        }
        if (lines.isEmpty()) {
            lines.add(Card.text(
                    switch (glance.candidates()) {
                        case 0 -> "No auditor is chosen, and none is considered yet.";
                        case 1 -> "No auditor is chosen yet; 1 candidate is considered.";
                        default -> "No auditor is chosen yet; " + glance.candidates() + " candidates are considered.";
                    }));
        }
        audits.show(lines);
    }

    private void showChecks(LatestReport.State state) {
        switch (state) {
            case LatestReport.State.Checking ignored -> checks.show(List.of(Card.text("Checking the plan…")));
            case LatestReport.State.Failed ignored ->
                checks.show(List.of(Card.text("The plan could not be checked. Come back here to try again.")));
            case LatestReport.State.Known known -> showChecks(known.report());
        }
    }

    /** The counts, then the gravest findings; each leads to itself. */
    private void showChecks(CheckReport report) {
        List<Node> lines = new ArrayList<>(List.of(Card.text(report.summary() + ".")));
        List<Finding> errors = report.findings().stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .toList();
        errors.stream()
                .limit(MOST_LINES)
                .forEach(error -> lines.add(new Line(
                        Icon.BLOCKER,
                        error.message(),
                        new Badge(error.rule().id(), Badge.Tone.BLOCKER),
                        () -> project.open(error))));
        if (errors.size() > MOST_LINES) {
            lines.add(Card.text("and " + (errors.size() - MOST_LINES) + " more"));
        }
        checks.show(lines);
    }

    private void showScope(Glance glance) {
        ScopeTotals totals = glance.scope();
        List<Node> lines = new ArrayList<>();
        lines.add(Card.text(
                totals.inScope() + totals.outOfScope() == 0
                        ? "Nothing is listed yet."
                        : totals.inScope() + " components in scope, " + totals.outOfScope() + " out, "
                                + project.format().number(totals.nsloc()) + " nSLOC"
                                + (totals.unknown() == 0 ? "" : ", " + totals.unknown() + " of unknown size") + "."));
        glance.scopeWarning().ifPresent(warning -> {
            Label text = new Label(warning.text(), Icon.WARNING.node());
            text.getStyleClass().add("late");
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
            lines.add(text);
        });
        scope.show(lines);
    }

    private void showChange(Glance glance) {
        changes.setVisible(glance.change().isPresent());
        glance.change().ifPresent(change -> {
            Label text = Card.text(project.words(change));
            if (change.decision().isEmpty()) {
                text.setGraphic(Icon.WARNING.node());
                text.getStyleClass().add("late");
            }
            changes.show(List.of(text));
        });
    }

    private Line line(Icon icon, Task task, Badge standing) {
        return new Line(icon, task.title(), standing, () -> project.open(task));
    }

    private static Icon icon(Task task) {
        return switch (task) {
            case Task.OfPlan ignored -> Icon.PLAN;
            case Task.OfChecklist(Item item) -> item.severity() == Severity.BLOCKER ? Icon.BLOCKER : Icon.CHECKLIST;
        };
    }

    private static Badge.Tone tone(NextAction action) {
        return switch (action.reason()) {
            case LATE -> Badge.Tone.RISK;
            case BLOCKER -> Badge.Tone.BLOCKER;
            case NEXT_GATE -> Badge.Tone.NEUTRAL;
        };
    }
}
