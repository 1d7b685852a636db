package drydock.ui.timeline;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Evidence;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.RetestWindow;
import drydock.domain.register.Duty;
import drydock.domain.register.MarkedEvent;
import drydock.schedule.AgendaItem;
import drydock.ui.base.Frame;
import drydock.ui.base.Place;
import drydock.ui.base.Screen;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import drydock.ui.control.RememberedSplit;
import drydock.ui.control.ScreenTitle;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Computed dates on a timeline, how likely the launch is, why each date is where it is, and the agenda. */
public final class TimelineView implements Screen {
    private final Studio studio;
    private final TimelineViewModel timeline;
    private final CalendarFiles calendars;
    private final GanttChart chart;
    private final StepDetail detail;
    private final AgendaPane agenda;
    private final Label headline = sentence("timeline-headline");
    private final Label moves = sentence("timeline-moves");
    private final Label forecast = sentence("timeline-forecast");
    private final Label slip = sentence("timeline-slip");
    private final BorderPane root = new BorderPane();

    public TimelineView(Studio studio) {
        this.studio = studio;
        timeline = new TimelineViewModel(studio, this::chosen);
        calendars = new CalendarFiles(studio);
        detail = new StepDetail(timeline, studio.format());
        agenda = new AgendaPane(studio.format(), this::goTo);
        chart = new GanttChart(
                new GanttChart.Settings(
                        this::words,
                        this::beside,
                        day -> !timeline.calendar().isWorkingDay(day),
                        new GanttHead(studio.format().locale())),
                timeline);
        Tab step = new Tab("Step", detail);
        Tab due = new Tab("Agenda", agenda);
        TabPane tabs = new TabPane(step, due);
        tabs.setId("timeline-tabs");
        tabs.setAccessibleText("Step and agenda");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        SplitPane split = new SplitPane(chart, tabs);
        RememberedSplit.in(split, "timeline", 0.66, studio.preferences());
        VBox said = new VBox(4, headline, forecast, moves, slip);
        said.getStyleClass().add("timeline-said");
        root.setTop(new VBox(toolbar(), said));
        root.setCenter(split);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void render(Frame frame) {
        timeline.show(frame);
        calendars.show(frame);
        chart.show(timeline.rows(), timeline.scale(), frame.today());
        if (chart.selectedIndex() < 0) {
            chart.select(0);
        }
        headline.setText(timeline.headline());
        moves.setText(timeline.whatMoves());
        slip.setText(timeline.slip());
        slip.setVisible(!slip.getText().isEmpty());
        slip.setManaged(slip.isVisible());
        detail.show(chart.selectedRow().orElse(null));
        timeline.agenda().ifPresent(agenda::show);
        timeline.forecast(forecast::setText);
    }

    private void chosen(GanttRow row) {
        // a drag that was refused left the chart with the dates it would have had
        chart.preview(timeline.rows());
        detail.show(row);
    }

    private Node toolbar() {
        return new ScreenTitle(
                "Timeline",
                "Dates computed from durations and waits.",
                new Spacer(),
                Buttons.icon(Icon.ZOOM_OUT, "Zoom out", () -> chart.zoom(1 / 1.25)),
                Buttons.icon(Icon.ZOOM_IN, "Zoom in", () -> chart.zoom(1.25)),
                Buttons.icon(Icon.IMPORT, "Import events from a calendar file", calendars::read),
                Buttons.icon(Icon.EXPORT, "Export as calendar file", calendars::write),
                dates());
    }

    private MenuButton dates() {
        MenuButton dates = new MenuButton("_Dates");
        dates.setId("timeline-dates");
        dates.setMnemonicParsing(true);
        dates.getItems()
                .addAll(
                        Buttons.entry("Keep as baseline", timeline::keepBaseline),
                        Buttons.entry("Take over into the plan", timeline::takeOver));
        return dates;
    }

    private String beside(GanttRow row) {
        return row.step().pinned() && !row.isDone() ? "pinned" : row.isDone() ? "done" : "";
    }

    private String words(GanttRow row) {
        String until =
                row.start().equals(row.end()) ? "" : " to " + studio.format().date(row.end());
        String critical = row.planned().isCritical() && !row.isDone() ? ", no slack" : "";
        String state = beside(row).isEmpty() ? "" : ", " + beside(row);
        return row.title() + ", " + studio.format().date(row.start()) + until + state + critical;
    }

    private void goTo(AgendaItem item) {
        if (Set.of(Milestone.class, Deliverable.class, RetestWindow.class).contains(item.type())) {
            studio.navigator().go(Place.PLAN, item.id());
        } else if (item.type() == ChecklistEntry.class || item.type() == Evidence.class) {
            studio.navigator().go(Place.CHECKLIST);
        } else if (item.type() == Duty.class || item.type() == MarkedEvent.class) {
            studio.navigator().go(Place.REGISTERS, item.id());
        } else {
            studio.navigator().go(Place.PLAN);
        }
    }

    private static Label sentence(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(id.equals("timeline-headline") ? Styles.TEXT_BOLD : "timeline-sentence");
        return label;
    }
}
