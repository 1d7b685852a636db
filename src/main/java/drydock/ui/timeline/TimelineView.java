package drydock.ui.timeline;

import atlantafx.base.controls.Spacer;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Evidence;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.RetestWindow;
import drydock.domain.quote.Quote;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.step.PlanBaseline;
import drydock.domain.step.Step;
import drydock.schedule.AgendaItem;
import drydock.schedule.Mark;
import drydock.ui.base.Frame;
import drydock.ui.base.Place;
import drydock.ui.base.Screen;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import drydock.ui.control.Island;
import drydock.ui.control.RememberedSplit;
import drydock.ui.control.ScreenTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Computed dates on a timeline, how likely the launch is, why each date is where it is, copies beside it, the agenda. */
public final class TimelineView implements Screen {
    /** So that the names of all tabs are seen in the smallest window. */
    private static final double TABS = 330;

    private final Studio studio;
    private final TimelineViewModel timeline;
    private final VariantsViewModel variants;
    private final TimelineFiles files;
    private final GanttChart chart;
    private final StepDetail detail;
    private final LaunchPane launch;
    private final AgendaPane agenda;
    private final CalendarsPane calendars;
    private final TimelineSaid said;
    private final TabPane tabs = new TabPane();
    private final BorderPane root = new BorderPane();
    private final Tab step;
    private final Tab launchDay;
    private final Tab dueNext;
    private @Nullable Frame frame;

    public TimelineView(Studio studio) {
        this.studio = studio;
        timeline = new TimelineViewModel(studio, new Seen());
        variants = new VariantsViewModel(studio, timeline, this::newForecast);
        files = new TimelineFiles(studio, timeline, variants);
        detail = new StepDetail(timeline, studio.format(), new MarkList(this::goTo));
        launch = new LaunchPane(studio.format(), variants, timeline, this::select);
        agenda = new AgendaPane(studio.format(), this::goTo);
        calendars = new CalendarsPane(studio);
        said = new TimelineSaid(studio.format(), new CopyBanner(variants, timeline));
        chart = new GanttChart(
                new GanttChart.Settings(
                        this::words,
                        row -> inWords().beside(row),
                        studio.format()::date,
                        day -> !timeline.calendar().isWorkingDay(day),
                        new GanttHead(studio.format().locale())),
                timeline);
        step = new Tab("Step", new Island(detail));
        launchDay = new Tab("Launch", new Island(launch));
        dueNext = new Tab("Agenda", new Island(agenda));
        tabs.getTabs().addAll(step, launchDay, dueNext, new Tab("Calendars", new Island(calendars)));
        tabs.getSelectionModel().selectedItemProperty().addListener((p, before, now) -> showTab());
        tabs.setId("timeline-tabs");
        tabs.setAccessibleText("Step, launch, agenda and calendars");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setMinWidth(TABS);
        SplitPane split = new SplitPane(chart, tabs);
        RememberedSplit.in(split, "timeline", 0.62, studio.preferences());
        root.setTop(new VBox(toolbar(), said));
        root.setCenter(split);
    }

    /** What the view model tells. */
    private final class Seen implements TimelineViewModel.Listener {
        @Override
        public void chosen(GanttLine line) {
            showTab();
        }

        @Override
        public void opened(GanttRow row) {
            tabs.getSelectionModel().select(step);
            showTab();
            detail.edit();
        }

        @Override
        public void refused() {
            chart.preview(timeline.lines());
            variants.leavePreview();
            say();
            showLaunch();
        }

        @Override
        public void previewed(ComputedPlan plan) {
            said.showTried(plan);
            // the tab of the launch follows with each forecast of what is tried, which takes longer than a frame anyway
            variants.preview(plan);
        }

        @Override
        public void hint(String words) {
            said.hint(words);
        }

        @Override
        public void lookedElsewhere() {
            refresh();
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void render(Frame now) {
        boolean same = now.equals(frame);
        frame = now;
        timeline.show(now);
        files.show(now);
        variants.show(now);
        if (!same) {
            refresh();
        }
    }

    @Override
    public void reveal(Id<?> id) {
        int at = chart.indexOf(id.toString());
        if (at >= 0) {
            chart.select(at);
            tabs.getSelectionModel().select(step);
            showTab();
            chart.requestFocus();
        }
    }

    private void refresh() {
        chart.show(
                timeline.lines(),
                timeline.scale(),
                studio.today(),
                timeline.shown().map(plan -> plan.schedule().deadline()).orElse(null));
        if (chart.selectedIndex() < 0) {
            chart.selectSomething();
        }
        say();
        showTab();
    }

    /** Only the tab that is seen is worked out and drawn; the others are when they are chosen. */
    private void showTab() {
        Tab seen = tabs.getSelectionModel().getSelectedItem();
        if (seen == step) {
            detail.show(chart.selectedLine().orElse(null));
        } else if (seen == launchDay) {
            showLaunch();
        } else if (seen == dueNext) {
            timeline.agenda().ifPresent(agenda::show);
        } else if (frame != null) {
            calendars.show(frame);
        }
    }

    private void showLaunch() {
        if (tabs.getSelectionModel().getSelectedItem() == launchDay) {
            variants.current().ifPresent(plan -> launch.show(plan, variants));
        }
    }

    private void say() {
        timeline.shown().ifPresent(said::show);
        said.forecast(variants.words());
    }

    private void newForecast() {
        said.forecast(variants.words());
        showLaunch();
    }

    private TimelineWords inWords() {
        return new TimelineWords(timeline.shown().orElseThrow(), studio.format());
    }

    private String words(GanttLine line) {
        return switch (line) {
            case GanttRow row -> inWords().row(row);
            case GanttLane lane -> lane.words();
        };
    }

    private void select(Step step) {
        int at = chart.indexOf(step.id().toString());
        chart.select(at);
        chart.selectedRow().ifPresent(row -> chart.showDay(row.start()));
        chart.requestFocus();
    }

    private Node toolbar() {
        return new ScreenTitle(
                "Timeline",
                "Dates computed from durations and waits.",
                new Spacer(),
                Buttons.icon(Icon.ZOOM_OUT, "Zoom out", () -> chart.zoom(1 / 1.25)),
                Buttons.icon(Icon.ZOOM_IN, "Zoom in", () -> chart.zoom(1.25)),
                Buttons.icon(Icon.TODAY, "Show today", chart::showToday),
                Buttons.icon(
                        Icon.ADD,
                        "Add a step after the selected one",
                        () -> chart.selectedRow().ifPresent(timeline::added)),
                Buttons.icon(Icon.IMPORT, "Import events from a calendar file", files::importEvents),
                files.menu(),
                dates());
    }

    private MenuButton dates() {
        MenuButton dates = new MenuButton("_Dates");
        dates.setId("timeline-dates");
        dates.setMnemonicParsing(true);
        dates.setOnShowing(event -> dates.getItems().setAll(dateEntries()));
        dates.getItems().setAll(dateEntries());
        return dates;
    }

    /** What is done with all dates, and the baselines that they are compared with. */
    private List<MenuItem> dateEntries() {
        List<MenuItem> entries = new ArrayList<>(List.of(
                Buttons.entry("Keep as baseline", timeline::keepBaseline),
                Buttons.entry("Take over into the plan", timeline::takeOver)));
        timeline.plan().filter(plan -> plan.baseline().isPresent()).ifPresent(plan -> {
            PlanBaseline compared = plan.baseline().orElseThrow();
            entries.add(new SeparatorMenuItem());
            for (PlanBaseline kept : plan.baselines()) {
                RadioMenuItem choice = new RadioMenuItem(
                        "Compare with that of " + studio.format().date(kept.takenOn()));
                choice.setSelected(kept.equals(compared));
                choice.setOnAction(event -> timeline.compareWith(kept));
                entries.add(choice);
            }
            entries.add(Buttons.entry("Forget the compared baseline", () -> timeline.forget(compared)));
        });
        return entries;
    }

    private void goTo(Mark mark) {
        if (mark.type() == RetestWindow.class) {
            studio.navigator().go(Place.PLAN, mark.id());
        } else {
            studio.navigator().go(Place.REGISTERS, mark.id());
        }
    }

    private void goTo(AgendaItem item) {
        if (item.type() == Step.class) {
            reveal(item.id());
        } else if (Set.of(Milestone.class, Deliverable.class, RetestWindow.class)
                .contains(item.type())) {
            studio.navigator().go(Place.PLAN, item.id());
        } else if (item.type() == ChecklistEntry.class) {
            studio.navigator().go(Place.CHECKLIST, item.id());
        } else if (item.type() == Evidence.class) {
            studio.session().snapshot().get().all(Evidence.class).stream()
                    .filter(proof -> proof.id().equals(item.id()))
                    .findFirst()
                    .ifPresent(this::goTo);
        } else if (item.type() == Quote.class) {
            studio.session().snapshot().get().all(Quote.class).stream()
                    .filter(quote -> quote.id().equals(item.id()))
                    .findFirst()
                    .ifPresent(quote -> studio.navigator().go(Place.COMPARE, quote.candidate()));
        } else {
            studio.navigator().go(Place.REGISTERS, item.id());
        }
    }

    /** To what the evidence proves. */
    private void goTo(Evidence proof) {
        Snapshot snapshot = studio.session().snapshot().get();
        if (proof.deliverable() != null) {
            studio.navigator().go(Place.PLAN, proof.deliverable());
        } else if (proof.answer() != null) {
            snapshot.find(DiligenceAnswer.class, proof.answer())
                    .ifPresent(answer -> studio.navigator().go(Place.COMPARE, answer.candidate()));
        } else {
            studio.navigator().go(Place.CHECKLIST, proof.owner());
        }
    }
}
