package drydock.ui.wizard;

import atlantafx.base.theme.Styles;
import drydock.domain.checklist.Progress;
import drydock.domain.plan.LaunchStatement;
import drydock.domain.plan.PlanDates;
import drydock.domain.plan.PlanOffsets;
import drydock.domain.plan.PlanStep;
import drydock.ui.control.Buttons;
import drydock.ui.control.HelpMark;
import drydock.ui.control.Icon;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The plan as it would be: each step so many working days before the launch, and whether that can be met. */
final class PlanPage implements Page {
    private static final String OFFSETS_HELP =
            "Every step is placed so many working days (Monday to Friday) before the launch. The usual numbers stand"
                + " for a review of two weeks, half of that for fixes, a retest of three days and a week in reserve."
                + " Change any of them; the arrow keys add and take away a day.";

    private final NewProjectViewModel project;
    private final Map<PlanStep, StepLine> lines = new EnumMap<>(PlanStep.class);
    private final Label statement = new Label();
    private final Button useNearest = Buttons.plain("_Use that date", this::useNearest);
    private final Label problems = new Label(null, Icon.WARNING.node());
    private final Label checklist = new Label(null, Icon.CHECKLIST.node());
    private final VBox page;

    PlanPage(NewProjectViewModel project) {
        this.project = project;
        statement.setId("wizard-statement");
        statement.setWrapText(true);
        statement.setMinHeight(Region.USE_PREF_SIZE);
        statement.setPrefWidth(520);
        useNearest.setId("wizard-use-nearest");
        useNearest.setMinWidth(Region.USE_PREF_SIZE);
        problems.setId("wizard-problems");
        problems.getStyleClass().add("late");
        problems.setWrapText(true);
        problems.managedProperty().bind(problems.textProperty().isNotEmpty());
        problems.visibleProperty().bind(problems.managedProperty());
        checklist.setId("wizard-checklist");
        checklist.setMinWidth(Region.USE_PREF_SIZE);
        HBox verdict = new HBox(16, statement, useNearest);
        verdict.setAlignment(Pos.CENTER_LEFT);
        page = new VBox(8, verdict, problems, steps(), checklist);
        project.draft().addListener((p, before, now) -> refresh());
        refresh();
    }

    @Override
    public String title() {
        return "Plan";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show() {
        refresh();
    }

    @Override
    public Node first() {
        return Objects.requireNonNull(lines.get(PlanStep.CONTACT_AUDITORS)).days();
    }

    @Override
    public boolean complete() {
        return lines.values().stream().allMatch(StepLine::isValid);
    }

    private Node steps() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("plan-steps");
        Label days = heading("Working days before launch");
        HBox daysHead = new HBox(4, days, new HelpMark("Working days before launch", OFFSETS_HELP));
        daysHead.setAlignment(Pos.CENTER_LEFT);
        Button usual = Buttons.link("Back to the usual", () -> project.change(d -> d.withOffsets(PlanOffsets.usual())));
        usual.setId("wizard-usual-offsets");
        grid.addRow(0, heading("Step"), daysHead, heading("Date"), usual);
        int row = 1;
        for (PlanStep step : PlanStep.values()) {
            StepLine line = new StepLine(
                    step, count -> project.change(d -> d.withOffsets(d.offsets().with(step, count))));
            lines.put(step, line);
            grid.addRow(row++, line.title(), line.days(), line.date(), line.late());
            GridPane.setHalignment(line.days(), HPos.LEFT);
        }
        return grid;
    }

    private void refresh() {
        PlanOffsets offsets = project.draft().get().offsets();
        PlanDates dates = project.dates();
        Optional<LaunchStatement> said = project.statement();
        lines.forEach((step, line) -> line.show(
                offsets.of(step),
                project.format().date(dates.of(step)),
                said.stream().anyMatch(s -> s.past().stream().anyMatch(past -> past.step() == step))));
        boolean open = said.map(s -> !s.canBeMet()).orElse(true);
        statement.setText(said.map(s -> s.text(project.format()::date))
                .orElseGet(
                        () -> "There is no launch date, so the steps get no dates yet. With these numbers, the first "
                                + "date that works is " + project.format().date(project.nearestLaunch()) + "."));
        statement.setGraphic((said.isPresent() && open ? Icon.WARNING : Icon.INFO).node());
        statement.getStyleClass().remove("late");
        if (said.isPresent() && open) {
            statement.getStyleClass().add("late");
        }
        useNearest.setVisible(open);
        problems.setText(String.join(
                "\n",
                project.problems().stream()
                        .limit(2)
                        .map(problem -> problem.text(project.format()::date))
                        .toList()));
        Progress progress = project.checklist();
        checklist.setText(progress.total() + " checklist items apply to what you build, " + progress.openBlockers()
                + " of them blockers.");
    }

    private void useNearest() {
        LocalDate nearest = project.nearestLaunch();
        project.change(d -> d.withWantedLaunch(nearest));
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        return label;
    }
}
