package drydock.bench;

import drydock.bench.Measurement.Aim;
import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.sample.SampleProject;
import drydock.domain.step.Estimate;
import drydock.domain.step.PlanBaseline;
import drydock.domain.step.Step;
import drydock.domain.step.StepKind;
import drydock.domain.step.Steps;
import drydock.domain.step.Wait;
import drydock.domain.time.WorkingDays;
import drydock.schedule.PlanNetwork;
import drydock.schedule.Scheduler;
import drydock.schedule.Slip;
import drydock.ui.Bench;
import drydock.ui.base.Place;
import drydock.workspace.Environment;
import drydock.workspace.Workspace;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * How smooth the timeline is with 500 steps: {@code mvn -q -DskipTests package exec:exec@bench-timeline}. It scrolls, zooms,
 * drags and resizes in the real window, one input a pulse, and prints how long each pulse takes: the handler, layout and
 * rendering, without the wait for the pulse. At 60 frames a second there are 16.7 ms for it.
 */
final class TimelineBenchmark {
    private static final int STEPS = 500;
    private static final int PULSES = Integer.getInteger("bench.pulses", 300);
    private static final int WARM_UP = PULSES / 3;
    private static final Aim AIM = new Aim(16, 16.7);
    private static final LocalDate TODAY = LocalDate.ofInstant(Bench.NOW, ZoneOffset.UTC);

    private final Window window;
    private final Report report;
    /** Identities of the threads that lay out and render. */
    private final List<Long> drawing = new CopyOnWriteArrayList<>();

    private TimelineBenchmark(Window window, Report report) {
        this.window = window;
        this.report = report;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("drydock-timeline");
        write(folder.resolve("test.drydock"));
        try (Window window = Window.open(folder)) {
            Report report = new Report("A timeline of %d steps, %d pulses each".formatted(STEPS, PULSES));
            new TimelineBenchmark(window, report).run();
            report.print();
        }
        System.exit(0); // the window's threads would go on
    }

    /** The sample project, in which each of many more steps waits for two of the eight before it. */
    private static void write(Path file) throws Exception {
        Ids ids = Ids.from(new Random(1));
        Id<Project> project = ids.next();
        try (Workspace workspace = Workspace.create(file, Environment.ofThisProcess("bench", problem -> {}))) {
            workspace
                    .apply(SampleProject.add(Snapshot.empty(), project, ids, TODAY, WorkingDays.MONDAY_TO_FRIDAY))
                    .get();
            workspace
                    .apply(new Command("Add steps", steps(workspace.snapshot(), project, ids)))
                    .get();
            Snapshot full = workspace.snapshot();
            List<PlanBaseline.Entry> computed = Slip.entries(Scheduler.possible(
                    PlanNetwork.of(full, project).orElseThrow(), TODAY, PlanNetwork.deadline(full, project)));
            workspace
                    .apply(Command.put(
                            "Keep baseline", new PlanBaseline(ids.next(), project, "Baseline", TODAY, computed)))
                    .get();
        }
    }

    private static List<Change> steps(Snapshot snapshot, Id<Project> project, Ids ids) {
        Random random = new Random(7);
        List<Change> changes = new ArrayList<>();
        List<Step> made = new ArrayList<>();
        int known = Steps.of(snapshot, project).steps().size();
        for (int i = 0; i < STEPS - known; i++) {
            int best = 1 + random.nextInt(5);
            List<Wait> waits = i == 0
                    ? List.of()
                    : List.of(
                            Wait.after(made.get(i - 1 - random.nextInt(Math.min(i, 8))), 0),
                            new Wait(made.get(i - 1).id().value(), Wait.Join.WITH_START, random.nextInt(3)));
            Step step = new Step(
                    ids.next(),
                    project,
                    null,
                    StepKind.OWN,
                    "Step " + i + " " + LargeProject.words(random, 2),
                    new Estimate(best, best + 2, best + 8),
                    StepKind.OWN.worker(),
                    false,
                    null,
                    null,
                    // one wait for each other step
                    waits.stream().map(Wait::after).distinct().count() == waits.size() ? waits : waits.subList(0, 1),
                    "",
                    known + i);
            made.add(step);
            changes.add(new Change.Put(step));
        }
        Step launch = Steps.of(snapshot, project).launch().orElseThrow();
        changes.add(new Change.Put(launch.with(Wait.after(made.getLast(), 0))));
        return changes;
    }

    private void run() throws InterruptedException {
        window.onFx(() -> drawing.add(Thread.currentThread().threadId()));
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
                .forEach(thread -> drawing.add(thread.threadId()));
        window.openProject(0);
        window.settle();
        window.go(Place.TIMELINE);
        window.settle();
        for (String tab : List.of("Step", "Launch")) {
            window.onFx(() -> window.lookup("#timeline-tabs", javafx.scene.control.TabPane.class).getTabs().stream()
                    .filter(each -> each.getText().equals(tab))
                    .forEach(each -> each.getTabPane().getSelectionModel().select(each)));
            window.settle();
            String beside = ", beside it “" + tab + "”";
            measure("scroll down and up" + beside, i -> wheel(0, i % 100 < 50 ? -120 : 120, false));
            measure("scroll right and left" + beside, i -> wheel(i % 100 < 50 ? -60 : 60, 0, false));
            measure("zoom out and in" + beside, i -> wheel(0, i % 8 < 4 ? -1 : 1, true));
            measure("choose the next step" + beside, i -> press(i % 100 < 50 ? KeyCode.DOWN : KeyCode.UP));
            drag("drag a step" + beside, false);
            drag("resize a step" + beside, true);
        }
    }

    private void measure(String what, IntConsumer input) throws InterruptedException {
        Measurement measurement = new Measurement(what, AIM);
        Measurement processor = new Measurement("the same, processor time of JavaFX's two threads", null);
        for (int i = 0; i < WARM_UP + PULSES; i++) {
            int number = i;
            long before = processorTime();
            long work = window.paint(() -> input.accept(number)).work();
            if (i >= WARM_UP) {
                measurement.add(work);
                processor.add(processorTime() - before);
            }
        }
        report.add(measurement);
        report.add(processor);
        System.err.printf(
                "%s: median %.1f, p99 %.1f ms; processor %.1f, %.1f ms%n",
                what, measurement.median(), measurement.p99(), processor.median(), processor.p99());
    }

    /** Of the thread that lays out and the one that renders, in nanoseconds: what a busy machine leaves comparable. */
    private long processorTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return drawing.stream().mapToLong(threads::getThreadCpuTime).sum();
    }

    /** Takes a bar in the mouse's hand, to and fro, and lets it go where it was. */
    private void drag(String what, boolean end) throws InterruptedException {
        window.onFx(() -> {
            Node chart = chart();
            chart.requestFocus();
            wheel(0, 1e6, false);
            press(KeyCode.HOME);
        });
        window.settle();
        Region[] bar = new Region[1];
        Point2D[] held = new Point2D[1];
        Set<Double> places = new HashSet<>();
        window.onFx(() -> {
            bar[0] = bar();
            Bounds shape = bar[0].localToScene(bar[0].getLayoutBounds());
            held[0] = new Point2D(end ? shape.getMaxX() - 1 : shape.getMinX() + 1, shape.getCenterY());
            mouse(MouseEvent.MOUSE_PRESSED, bar[0], held[0]);
        });
        measure(what, i -> {
            // a drag within a day changes nothing: so that a frame comes, a button is painted anew each time
            window.lookup("#timeline-dates", Node.class).setTranslateY(i % 2 == 0 ? 0 : 0.001);
            places.add(bar[0].getLayoutX() + bar[0].getWidth());
            mouse(MouseEvent.MOUSE_DRAGGED, bar[0], held[0].add(30 + 15.0 * (i % 20 < 10 ? i % 20 : 20 - i % 20), 0));
        });
        if (places.size() < 5) {
            throw new IllegalStateException("nothing was dragged");
        }
        window.onFx(() -> {
            mouse(MouseEvent.MOUSE_DRAGGED, bar[0], held[0]);
            mouse(MouseEvent.MOUSE_RELEASED, bar[0], held[0]);
        });
        window.settle();
    }

    private Node chart() {
        return window.lookup("#gantt", Node.class);
    }

    /** The first visible bar of a step that takes time and is not done. */
    private Region bar() {
        Bounds seen = chart().localToScene(chart().getLayoutBounds());
        return chart().lookupAll(".gantt-bar .work").stream()
                .map(Region.class::cast)
                .filter(shape -> shape.getParent().isVisible()
                        && !shape.getPseudoClassStates().contains(PseudoClass.getPseudoClass("done")))
                .filter(shape -> {
                    Bounds place = shape.localToScene(shape.getLayoutBounds());
                    return place.getMinX() > seen.getMinX() + 200 && place.getMaxX() < seen.getMaxX() - 200;
                })
                .min(Comparator.comparingDouble(
                        shape -> shape.localToScene(shape.getLayoutBounds()).getMinY()))
                .orElseThrow();
    }

    private void mouse(javafx.event.EventType<MouseEvent> type, Node target, Point2D at) {
        Node chart = chart();
        Event.fireEvent(
                type == MouseEvent.MOUSE_PRESSED ? target : chart,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        false,
                        new PickResult(target, at.getX(), at.getY())));
    }

    private void wheel(double x, double y, boolean zooms) {
        Event.fireEvent(
                chart(),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        300,
                        300,
                        300,
                        300,
                        false,
                        zooms,
                        false,
                        false,
                        false,
                        false,
                        x,
                        y,
                        x,
                        y,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    private void press(KeyCode key) {
        chart().requestFocus();
        Event.fireEvent(
                chart(),
                new javafx.scene.input.KeyEvent(
                        javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
