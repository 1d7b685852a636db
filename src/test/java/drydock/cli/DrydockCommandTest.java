package drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.cli.verb.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class DrydockCommandTest {
    private final List<Throwable> failures = new ArrayList<>();

    @Test
    void aVerbThatFailsCouldNotRunAndHasNotFoundAnything() {
        RuntimeException unexpected = new IllegalStateException("nobody knows");
        assertThat(run(() -> {
                    throw unexpected;
                }))
                .isEqualTo(2);
        StackOverflowError deep = new StackOverflowError();
        assertThat(run(() -> {
                    throw deep;
                }))
                .isEqualTo(2);
        assertThat(failures).containsExactly(unexpected, deep);
    }

    @Test
    void exitCodesOfAVerbAreItsOwn() {
        assertThat(run(() -> 1)).isEqualTo(1);
        assertThat(run(() -> 0)).isZero();
        assertThat(failures).isEmpty();
    }

    @Test
    void aWindowThatFailsWasNotOpened() {
        RuntimeException unexpected = new IllegalStateException("nobody knows");
        DrydockCommand command = new DrydockCommand(
                (file, safeMode) -> {
                    throw unexpected;
                },
                List.of());
        assertThat(command.run((thread, failure) -> failures.add(failure))).isEqualTo(1);
        assertThat(failures).containsExactly(unexpected);
    }

    private int run(Callable<Integer> action) {
        Verb verb = Verb.of("try", "Tries.", action);
        return new DrydockCommand((file, safeMode) -> true, List.of(verb.spec()))
                .run((thread, failure) -> failures.add(failure), "try");
    }
}
