package drydock.ui;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The robot of TestFX without its pauses: the pointer does not travel, and after each key and each click exactly one pulse is
 * awaited. Most of the time of a test went into those pauses.
 */
final class Hands extends FxRobot {
    private static final long PATIENCE_SECONDS = 20;

    private final Robot robot = onFx(Robot::new);

    @Override
    public FxRobot clickOn(String query, Motion motion, MouseButton... buttons) {
        return click(shown(query), buttons);
    }

    @Override
    public FxRobot clickOn(Node node, Motion motion, MouseButton... buttons) {
        return click(point(node).query(), buttons);
    }

    @Override
    public FxRobot doubleClickOn(String query, Motion motion, MouseButton... buttons) {
        Point2D point = shown(query);
        return click(point, buttons).clickOn(point, motion, buttons);
    }

    @Override
    public FxRobot clickOn(Point2D point, Motion motion, MouseButton... buttons) {
        return click(point, buttons);
    }

    /** Where {@code query} is, as soon as it is shown: a menu that was opened just now may take some pulses. */
    private Point2D shown(String query) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> onFx(() -> lookup(query).queryAll().stream().anyMatch(Harness::isShown)));
        } catch (TimeoutException e) {
            Harness.picture(onFx(() -> Window.getWindows().getFirst().getScene()), "failed");
            throw new AssertionError("waited in vain for " + query, e);
        }
        return point(query).query();
    }

    private FxRobot click(Point2D point, MouseButton... buttons) {
        MouseButton[] pressed = buttons.length == 0 ? new MouseButton[] {MouseButton.PRIMARY} : buttons;
        then(() -> {
            robot.mouseMove(point);
            robot.mousePress(pressed);
        });
        return then(() -> robot.mouseRelease(pressed));
    }

    @Override
    public FxRobot push(KeyCode... keys) {
        List<KeyCode> down = List.of(keys).stream().map(Hands::real).toList();
        then(() -> down.forEach(robot::keyPress));
        return then(() -> down.reversed().forEach(robot::keyRelease));
    }

    /** Does {@code action} and waits until what follows from it is painted. */
    private FxRobot then(Runnable action) {
        onFx(() -> {
            action.run();
            return null;
        });
        pulse();
        return this;
    }

    private static KeyCode real(KeyCode key) {
        if (key != KeyCode.SHORTCUT) {
            return key;
        }
        return System.getProperty("os.name").startsWith("Mac") ? KeyCode.COMMAND : KeyCode.CONTROL;
    }

    /** Types {@code text} where the focus is, letter by letter, in the window that has the focus. */
    @Override
    public FxRobot write(String text) {
        text.codePoints()
                .forEach(letter -> onFx(() -> {
                    typeLetter(Character.toString(letter));
                    return null;
                }));
        pulse();
        return this;
    }

    private void typeLetter(String letter) {
        Scene scene = focused().getScene();
        Node owner = scene.getFocusOwner();
        EventTarget target = owner == null ? scene : owner;
        KeyCode key = KeyCode.getKeyCode(letter.toUpperCase(Locale.ROOT));
        KeyCode code = key == null ? KeyCode.UNDEFINED : key;
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", letter, code, false, false, false, false));
        Event.fireEvent(
                target,
                new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_RELEASED, "", letter, code, false, false, false, false));
    }

    private static Window focused() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElseGet(() -> Window.getWindows().getLast());
    }

    /** Waits until every window was laid out and painted once more. */
    void pulse() {
        CountDownLatch painted = new CountDownLatch(1);
        onFx(() -> {
            afterNextPulse(focused().getScene(), painted::countDown);
            return null;
        });
        try {
            if (!painted.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("no pulse for " + PATIENCE_SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, () -> null);
    }

    private static void afterNextPulse(Scene scene, Runnable action) {
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            action.run();
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, work);
    }
}
