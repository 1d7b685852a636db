package drydock.workspace.torture;

import drydock.domain.Problem;
import drydock.workspace.Backup;
import drydock.workspace.Insides;
import drydock.workspace.Inspection;
import drydock.workspace.Recovery;
import drydock.workspace.TestEnvironment;
import drydock.workspace.Workspace;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The clock jumps by years, forwards and back, while somebody edits and backups are made. Then the file is damaged: the
 * backup that is offered has as much as any, and loses just as many edits as is said.
 */
final class ClockJumps implements Ordeal {
    private static final int DAYS = 4_000;

    private int edits;

    @Override
    public String name() {
        return "clock-jumps";
    }

    @Override
    public int rounds() {
        return 300;
    }

    @Override
    public int fewRounds() {
        return 3;
    }

    @Override
    public String endure(Path folder, int rounds, Random random) throws Exception {
        int lost = 0;
        for (int round = 0; round < rounds; round++) {
            lost += damageAfterJumps(folder.resolve("jumps-" + round).resolve("test.drydock"), random);
        }
        return "%d times damaged after jumps of up to %d years; %d acknowledged edits, %d of them after the last backup, each announced"
                .formatted(rounds, DAYS / 365, edits, lost);
    }

    private int damageAfterJumps(Path file, Random random) throws Exception {
        TestEnvironment environment = new TestEnvironment();
        List<Tally> states = new ArrayList<>();
        Workspace.create(file, environment.get()).close();
        int sessions = 1 + random.nextInt(3);
        for (int session = 0; session < sessions; session++) {
            jump(environment, random);
            try (Workspace workspace = Workspace.open(file, environment.get())) {
                edit(workspace, environment, states, random);
            }
        }
        damage(file);
        Recovery recovery = new Recovery(environment.get());
        Inspection inspection = recovery.inspect(file);
        int announced = inspection.loss().orElseThrow().edits().orElseThrow();
        if (inspection.problem().isEmpty()) {
            throw new AssertionError("the damage is not found");
        }
        Tally restored = state(recovery, file, inspection.newestSound().orElseThrow(), environment);
        int lost = states.size() - 1 - states.indexOf(restored);
        if (lost != announced) {
            throw new AssertionError(announced + " edits were said to be lost, and " + lost + " are");
        }
        for (Backup backup : recovery.backups(file)) {
            jump(environment, random);
            if (states.indexOf(state(recovery, file, backup, environment)) > states.size() - 1 - lost) {
                throw new AssertionError("another backup has more than the one that was offered");
            }
        }
        Folders.delete(file.getParent());
        return lost;
    }

    private void edit(Workspace workspace, TestEnvironment environment, List<Tally> states, Random random) {
        Scribe scribe = new Scribe(workspace, random, new Scribe.Ledger() {
            @Override
            public void tries(Tally next) {}

            @Override
            public void acknowledged(Tally state) {
                edits++;
            }

            @Override
            public void refused(Problem problem) {
                throw new AssertionError(problem.text());
            }
        });
        if (states.isEmpty()) {
            states.add(scribe.now());
        }
        int steps = 1 + random.nextInt(11);
        for (int i = 0; i < steps; i++) {
            scribe.add();
            states.add(scribe.now());
            if (random.nextInt(3) == 0) {
                jump(environment, random);
                Insides.tick(workspace);
            }
        }
    }

    private static void jump(TestEnvironment environment, Random random) {
        environment.pass(Duration.ofMinutes((random.nextInt(2 * DAYS) - DAYS) * 24L * 60 + random.nextInt(60)));
    }

    private static Tally state(Recovery recovery, Path file, Backup backup, TestEnvironment environment)
            throws Exception {
        Path restored = Files.createTempDirectory(file.getParent(), "restored").resolve("test.drydock");
        recovery.restore(restored, backup);
        return Check.sound(restored, environment.get());
    }

    /** The role of a person, which leaves the undo log readable. */
    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] wanted = "lead".getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at < bytes.length - wanted.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
                    open.seek(at);
                    open.write('L');
                }
                return;
            }
        }
        throw new AssertionError("nobody is in " + file);
    }
}
