package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

final class SwitchingTest {
    private final Queue<Runnable> pool = new ArrayDeque<>();
    private final Queue<Runnable> fxThread = new ArrayDeque<>();
    private final List<String> happened = new ArrayList<>();
    private final Switching switching = new Switching(pool::add, fxThread::add);

    private Switching.Held held(String name) {
        return () -> happened.add(name + " closed");
    }

    private void open(String name) {
        switching.run(
                held("old"),
                () -> {
                    happened.add(name + " opened");
                    return held(name);
                },
                opened -> happened.add(name + " shown"),
                failure -> happened.add(name + " failed: " + failure.getMessage()));
    }

    private static void run(Queue<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }

    @Test
    void nothingIsClosedOrOpenedOnTheThreadThatAsks() {
        open("new");
        assertThat(happened).isEmpty();
        assertThat(switching.isUnderWay()).isTrue();

        run(pool);
        assertThat(happened).containsExactly("old closed", "new opened");
        run(fxThread);
        assertThat(happened).endsWith("new shown");
        assertThat(switching.isUnderWay()).isFalse();
    }

    @Test
    void anErrorEndsItAsAFailureDoes() {
        switching.run(
                held("old"),
                () -> {
                    throw new StackOverflowError("too deep");
                },
                opened -> {},
                failure -> happened.add(failure.toString()));
        run(pool);
        run(fxThread);

        assertThat(happened).endsWith("java.lang.StackOverflowError: too deep");
        assertThat(switching.isUnderWay()).isFalse();
    }

    @Test
    void whatIsOpenedWhileTheWindowClosesIsClosedAndNeverShown() {
        open("new");
        run(pool);
        switching.close();
        run(fxThread);

        assertThat(happened).containsExactly("old closed", "new opened", "new closed");
    }
}
