package drydock.workspace.torture;

import drydock.workspace.ChildJvm;
import drydock.workspace.Environment;
import drydock.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Two instances open, edit and close one file again and again, as fast as they can, and now and then one is killed. */
final class Fight implements Ordeal {
    /** Times that a file was opened before both are killed and two new ones begin. */
    private static final int OPENINGS_PER_PAIR = 25;

    private final Environment environment;

    Fight(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "fight";
    }

    @Override
    public int rounds() {
        return 40;
    }

    @Override
    public int fewRounds() {
        return 1;
    }

    @Override
    public String endure(Path folder, int rounds, Random random) throws Exception {
        Path file = folder.resolve("fight").resolve("test.drydock");
        Workspace.create(file, environment).close();
        Chain chain = new Chain(Check.sound(file, environment));
        int opened = 0;
        int looked = 0;
        for (int round = 0; round < rounds; round++) {
            List<Event> events = pair(file, random);
            events.forEach(chain::follow);
            chain.found(Check.sound(file, environment));
            opened += Math.toIntExact(
                    events.stream().filter(e -> e.kind() == Event.Kind.OPENED).count());
            looked += Math.toIntExact(
                    events.stream().filter(e -> e.kind() == Event.Kind.LOOKED).count());
        }
        return "%d pairs, killed in the middle; opened %d times to edit and %d times to look at only; %d acknowledged edits, 0 lost"
                .formatted(rounds, opened, looked, chain.edits());
    }

    /** What two processes did, in the order of time. */
    private static List<Event> pair(Path file, Random random) throws Exception {
        List<Event> events = new CopyOnWriteArrayList<>();
        CountDownLatch openings = new CountDownLatch(OPENINGS_PER_PAIR);
        List<ChildJvm> fighters = new ArrayList<>();
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ChildJvm fighter = ChildJvm.start(EditingProcess.class);
            fighters.add(fighter);
            fighter.tell(random.nextLong() + " 3 " + file);
            readers.add(Thread.ofVirtual().start(() -> read(fighter, events, openings)));
        }
        openings.await();
        fighters.forEach(ChildJvm::kill);
        for (Thread reader : readers) {
            reader.join();
        }
        return events.stream().sorted(Comparator.comparingLong(Event::nanos)).toList();
    }

    private static void read(ChildJvm fighter, List<Event> events, CountDownLatch openings) {
        try {
            for (String line = fighter.line(); line != null; line = fighter.line()) {
                Event.parse(line).ifPresent(event -> {
                    events.add(event);
                    if (event.kind() == Event.Kind.OPENED || event.kind() == Event.Kind.LOOKED) {
                        openings.countDown();
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
