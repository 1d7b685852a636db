package drydock.bench;

import drydock.ui.DrydockApp;
import drydock.ui.StartOptions;
import drydock.ui.base.Place;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Window;

/**
 * Prints how long each screen takes from the click on the rail until it is laid out with its data, the first time in this
 * process and the second, and of that the processor time of JavaFX's thread: on a machine with other work, only the latter
 * tells something. {@code start-benchmark.py} runs it in the image, over the sample project.
 */
public final class Visits {
    private static final int PAUSE_MILLIS = 500; // what a screen does after it is shown is not the next one's time

    /** Of one visit, in milliseconds. */
    private record Visit(long taken, long processor) {
        static Visit now() {
            return new Visit(
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime()),
                    TimeUnit.NANOSECONDS.toMillis(
                            ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()));
        }

        Visit since(Visit began) {
            return new Visit(taken - began.taken, processor - began.processor);
        }
    }

    private Visits() {}

    /** Opens the default workspace, in which the sample project must have been open last. */
    public static void main(String[] args) {
        CompletableFuture<Void> walked = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("visits").start(() -> {
            try {
                walk();
                walked.complete(null);
            } catch (InterruptedException | ExecutionException | TimeoutException failure) {
                walked.completeExceptionally(failure);
            }
            Platform.exit();
        });
        DrydockApp.open(new StartOptions(null, false)).ifPresent(System.err::println);
        walked.join(); // its failure is this program's
        System.exit(0);
    }

    private static void walk() throws InterruptedException, ExecutionException, TimeoutException {
        while (!isShown()) {
            Thread.sleep(PAUSE_MILLIS);
        }
        Map<Place, Visit> firsts = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            firsts.put(place, visit(place));
        }
        System.out.printf("%-12s %6s %10s %6s %10s%n", "visits, ms", "first", "processor", "later", "processor");
        for (Place place : Place.values()) {
            Visit first = firsts.get(place);
            Visit later = visit(place);
            System.out.printf(
                    "%-12s %6d %10d %6d %10d%n",
                    place.title(), first.taken(), first.processor(), later.taken(), later.processor());
        }
    }

    private static boolean isShown() {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        try {
            Platform.runLater(() -> answer.complete(Window.getWindows().stream()
                    .anyMatch(window -> window.getScene().lookup("#go-compare") != null)));
        } catch (IllegalStateException notStartedYet) {
            return false;
        }
        return answer.join();
    }

    private static Visit visit(Place place) throws InterruptedException, ExecutionException, TimeoutException {
        Thread.sleep(PAUSE_MILLIS);
        CompletableFuture<Visit> taken = new CompletableFuture<>();
        Platform.runLater(() -> {
            Scene scene = Window.getWindows().getFirst().getScene();
            Visit began = Visit.now();
            ((ButtonBase) scene.lookup("#go-" + place.name().toLowerCase(Locale.ROOT))).fire();
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    taken.complete(Visit.now().since(began));
                }
            });
            Platform.requestNextPulse();
        });
        return taken.get(1, TimeUnit.MINUTES);
    }
}
