package drydock.ui;

import drydock.ui.base.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Opens the sample project in the window that is about to be shown, shows every screen once and closes the window. */
public final class Rehearsal {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final int PAUSE_MILLIS = 100;

    private Rehearsal() {}

    /** Begins, on a thread of its own; what is given ends when all was shown, or fails with what could not be. */
    public static CompletableFuture<Void> begin() {
        CompletableFuture<Void> walk = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("rehearsal").start(() -> {
            try {
                walk();
                walk.complete(null);
            } catch (RuntimeException | InterruptedException failure) {
                walk.completeExceptionally(failure);
                Platform.exit();
            }
        });
        return walk;
    }

    private static void walk() throws InterruptedException {
        openSample();
        for (Place place : Place.values()) {
            press("go-" + place.name().toLowerCase(Locale.ROOT));
            Thread.sleep(PAUSE_MILLIS); // a screen may fill itself after it is shown
        }
        press("go-home"); // where the next start begins
        Thread.sleep(PAUSE_MILLIS);
        await(() -> {
            window().ifPresent(each -> each.fireEvent(new WindowEvent(each, WindowEvent.WINDOW_CLOSE_REQUEST)));
            return true;
        });
    }

    private static void openSample() throws InterruptedException {
        boolean open = await(() -> pressed("welcome-open-sample") || pressed("go-overview"));
        if (!open) {
            throw new IllegalStateException("the window shows neither the sample project nor where to open it");
        }
    }

    private static void press(String id) throws InterruptedException {
        if (!await(() -> pressed(id))) {
            throw new IllegalStateException("the window does not show " + id);
        }
    }

    private static boolean pressed(String id) {
        Optional<ButtonBase> button = button(id);
        button.ifPresent(ButtonBase::fire);
        return button.isPresent();
    }

    private static Optional<ButtonBase> button(String id) {
        return window().flatMap(window -> Optional.ofNullable(window.getScene().lookup("#" + id)))
                .filter(node -> node instanceof ButtonBase button && !button.isDisabled())
                .map(ButtonBase.class::cast);
    }

    private static Optional<Window> window() {
        return Window.getWindows().stream().filter(Window::isShowing).findFirst();
    }

    /** Asks on the FX thread again and again until the answer is yes; false when the patience is at its end. */
    private static boolean await(Supplier<Boolean> question) throws InterruptedException {
        for (int waited = 0; waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
            Thread.sleep(PAUSE_MILLIS);
            if (ask(question)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ask(Supplier<Boolean> question) {
        try {
            return CompletableFuture.supplyAsync(question, Platform::runLater).join();
        } catch (IllegalStateException notStartedYet) {
            return false; // there is no FX thread to ask yet
        }
    }
}
