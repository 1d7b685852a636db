package drydock.workspace;

import drydock.domain.Ids;
import drydock.domain.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

/** A world in which time stands still until it is told to move. */
public final class TestEnvironment implements InstantSource {
    static final Instant START = Instant.parse("2026-07-23T09:00:00Z");

    private final List<Problem> problems = new CopyOnWriteArrayList<>();
    private final OpenFiles openFiles = new OpenFiles();
    private final Random random = new Random(7);
    private volatile Instant now = START;

    public final Ids ids = Ids.from(random);

    public Environment get() {
        return new Environment(
                this, "test", new Environment.ProcessInfo(42, "test-host", START), random, openFiles, problems::add);
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public List<Problem> problems() {
        return problems;
    }
}
