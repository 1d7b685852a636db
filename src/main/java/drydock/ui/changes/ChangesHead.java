package drydock.ui.changes;

import atlantafx.base.theme.Styles;
import drydock.domain.repository.DeltaReview;
import drydock.domain.repository.ReviewNeed;
import drydock.scan.change.CommitBetween;
import drydock.scan.delta.ChangeKind;
import drydock.scan.delta.Delta;
import drydock.scan.delta.LineChange;
import drydock.scan.tree.Trouble;
import drydock.ui.base.Format;
import drydock.ui.control.Badge;
import drydock.ui.control.Buttons;
import drydock.ui.control.HelpMark;
import drydock.ui.control.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the changes add up to, what they ask for and why, and the decision. */
final class ChangesHead extends VBox {
    private static final int MOST_TROUBLES = 3;
    private static final String RULE =
            "Cosmetic: equal once comments, white space between tokens and the order of imports are left out, and the"
                + " version that a file asks for where settings pin the compiler. Logic: other changes of code in"
                + " scope, or of code of the project that it imports. Dependency: code of others, and what pins it."
                + " Configuration: compiler, optimiser, EVM version, deployment. Lines are normalised, strict count,"
                + " compared by the "
                    + Delta.ALGORITHM + " algorithm.";

    private final Format format;
    private final Label totals = new Label();
    private final Label triage = new Label();
    private final Badge need = new Badge();
    private final Label hint = new Label();
    private final Label warning = new Label(null, Icon.WARNING.node());
    private final Button accept;
    private final Button decide;
    private final HBox actions;

    ChangesHead(ChangesViewModel changes) {
        super(4);
        this.format = changes.studio().format();
        getStyleClass().add("files-head");
        totals.setId("changes-totals");
        totals.getStyleClass().add("strong");
        triage.setId("changes-triage");
        triage.setWrapText(true);
        triage.setMinHeight(USE_PREF_SIZE);
        triage.setMaxWidth(Double.MAX_VALUE);
        need.setId("changes-need");
        need.setMinWidth(USE_PREF_SIZE);
        hint.setId("changes-hint");
        hint.getStyleClass().add(Styles.TEXT_MUTED);
        warning.setId("changes-warning");
        warning.getStyleClass().add("late");
        warning.setWrapText(true);
        warning.setMinHeight(USE_PREF_SIZE);
        accept = Buttons.plain("_Accept the suggestion", changes::accept);
        accept.setId("changes-accept");
        decide = Buttons.plain("_Decide otherwise…", () -> new DecideDialog(changes).open());
        decide.setId("changes-decide");
        actions = new HBox(8, accept, decide);
        actions.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(triage, Priority.ALWAYS);
        HBox line = new HBox(8, need, triage, actions);
        line.setAlignment(Pos.CENTER_LEFT);
        FlowPane sums = new FlowPane(8, 2, totals, new HelpMark("What the classes mean", RULE));
        sums.getStyleClass().add("files-figures");
        getChildren().addAll(sums, line, hint, warning);
    }

    void show(Compared shown, Optional<DeltaReview> decision) {
        Delta delta = shown.delta();
        totals.setText(totals(delta));
        ReviewNeed suggested = ChangesViewModel.need(shown);
        ReviewNeed holds = decision.map(DeltaReview::decided).orElse(suggested);
        need.show(
                (decision.isPresent() ? "Decided: " : "Suggested: ") + holds.words(),
                holds == ReviewNeed.NONE ? Badge.Tone.NEUTRAL : Badge.Tone.RISK);
        triage.setText(decision.map(review -> words(review, delta))
                .orElse("because " + delta.triage().rule() + "."));
        on(actions, shown.isPinned());
        on(accept, decision.isEmpty());
        decide.setText(decision.isEmpty() ? "_Decide otherwise…" : "_Decide anew…");
        hint.setText("A decision is kept for two commits: choose HEAD or another one to decide.");
        on(hint, !shown.isPinned());
        String warnings = String.join(" ", warnings(shown));
        warning.setText(warnings);
        on(warning, !warnings.isEmpty());
    }

    private String words(DeltaReview review, Delta delta) {
        String day = "on " + format.date(review.decidedOn());
        return review.reason().isBlank()
                ? day + ", as suggested, because " + delta.triage().rule() + "."
                : day + ", because: " + review.reason().lines().findFirst().orElse("") + " The rule suggests "
                        + review.suggested().words() + ", because "
                        + delta.triage().rule() + ".";
    }

    private String totals(Delta delta) {
        if (delta.files().isEmpty()) {
            return "Nothing changed in scope or in what it rests on";
        }
        LineChange lines = delta.lines();
        List<String> kinds = new ArrayList<>();
        for (ChangeKind kind :
                List.of(ChangeKind.LOGIC, ChangeKind.DEPENDENCY, ChangeKind.CONFIGURATION, ChangeKind.COSMETIC)) {
            long count =
                    delta.files().stream().filter(file -> file.kind() == kind).count();
            if (count > 0) {
                kinds.add(format.number(count) + " " + kind.words());
            }
        }
        int files = delta.files().size();
        return (files == 1 ? "1 file: " : format.number(files) + " files: ")
                + String.join(", ", kinds) + ". nSLOC: "
                + format.number(lines.added()) + " added, " + format.number(lines.removed()) + " removed, "
                + format.number(lines.changed()) + " changed";
    }

    private static List<String> warnings(Compared shown) {
        List<String> warnings = new ArrayList<>();
        if (Boolean.FALSE.equals(shown.change().descends())) {
            warnings.add("The later commit was not built on the earlier one: what only the earlier one has shows as"
                    + " removed.");
        }
        List<Trouble> troubles = shown.delta().troubles();
        if (!troubles.isEmpty()) {
            warnings.add("Not compared: "
                    + troubles.stream()
                            .limit(MOST_TROUBLES)
                            .map(Trouble::toString)
                            .collect(Collectors.joining("; "))
                    + (troubles.size() > MOST_TROUBLES
                            ? "; and " + (troubles.size() - MOST_TROUBLES) + " more."
                            : "."));
        }
        return warnings;
    }

    /** How many findings the commits name: "3 commits, naming H-01 and M-02". */
    static String named(List<CommitBetween> commits) {
        return commits.stream()
                .flatMap(between -> between.findings().stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static void on(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
