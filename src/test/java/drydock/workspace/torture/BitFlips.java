package drydock.workspace.torture;

import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Ids;
import drydock.domain.ProblemException;
import drydock.domain.checklist.Evidence;
import drydock.workspace.Backup;
import drydock.workspace.DamagedCopy;
import drydock.workspace.Environment;
import drydock.workspace.Insides;
import drydock.workspace.Inspection;
import drydock.workspace.Recovery;
import drydock.workspace.Samples;
import drydock.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;

/**
 * Single bits flip: in the file, in the journal that a killed process left beside it, in its newest backup. What changes
 * the data must be found in at least 99 of 100 cases by opening and by the check that follows it; then a sound backup is
 * offered, or what was damaged is repaired from one. A backup in which it did is not offered, or it is said what is damaged.
 */
final class BitFlips implements Ordeal {
    private final Environment environment;

    BitFlips(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "bit-flips";
    }

    @Override
    public int rounds() {
        return 1_000;
    }

    @Override
    public int fewRounds() {
        return 20;
    }

    /** What became of the flips in one kind of file. */
    private static final class Count {
        private int changed;
        private int found;
        private int repaired;

        void add(boolean isChanged, boolean isFound) {
            changed += isChanged ? 1 : 0;
            found += isChanged && isFound ? 1 : 0;
        }

        /** A copy of a file was damaged, which was found and is as it was again. */
        void addRepaired() {
            add(true, true);
            repaired++;
        }

        String told(String where) {
            if (found * 100 < changed * 99) {
                throw new AssertionError("of " + changed + " flips in the " + where + " only " + found + " were found");
            }
            return "%s: %d changed data, %d of them found, %d of those repaired"
                    .formatted(where, changed, found, repaired);
        }
    }

    @Override
    public String endure(Path folder, int rounds, Random random) throws Exception {
        Path file = folder.resolve("test.drydock");
        List<String> before = fill(file, random);
        Path work = Files.createDirectory(folder.resolve("flipped")).resolve("test.drydock");
        Count inFile = new Count();
        Count inJournal = new Count();
        Count inBackup = new Count();
        Path crashed = crash(file, folder);
        for (int round = 0; round < rounds; round++) {
            flipFile(file, work, before, random, inFile);
            flipJournal(crashed, work, before, random, inJournal);
            flipBackup(file, work, random, inBackup);
        }
        return "%d bits in each; %s; %s; %s, and none of those offered without a word"
                .formatted(rounds, inFile.told("file"), inJournal.told("hot journal"), inBackup.told("newest backup"));
    }

    /** Makes a file with a backup, and gives what is in it. */
    private List<String> fill(Path file, Random random) throws Exception {
        Samples samples = new Samples(Ids.from(random));
        try (Workspace workspace = Workspace.create(file, environment)) {
            byte[] attachment = new byte[20_000];
            random.nextBytes(attachment);
            String key = workspace.attach(attachment).join();
            for (int i = 0; i < 4; i++) {
                List<Entity> all = samples.oneOfEach();
                all.replaceAll(each -> each instanceof Evidence evidence ? evidence.withSha256(key) : each);
                workspace.apply(Command.put("Add all", all)).join();
            }
            workspace.backUp().join();
        }
        return Insides.dump(file);
    }

    private void flipFile(Path file, Path work, List<String> before, Random random, Count count) throws Exception {
        renew(file, work);
        flip(work, random);
        use(work, before, count);
    }

    private void flipJournal(Path crashed, Path work, List<String> before, Random random, Count count)
            throws Exception {
        renew(crashed, work);
        Path journal = journal(work);
        Files.copy(journal(crashed), journal);
        flip(journal, random);
        use(work, before, count); // rolls back what the process that was killed had begun
        Files.deleteIfExists(journal);
    }

    /** Does with {@code work} as the application does, and takes what is offered where something is damaged. */
    private void use(Path work, List<String> before, Count count) throws Exception {
        boolean isRepaired;
        try {
            isRepaired = openAndRepair(work);
        } catch (ProblemException refused) {
            Inspection inspection = new Recovery(environment).inspect(work);
            if (inspection.problem().isEmpty() || inspection.newestSound().isEmpty()) {
                throw new AssertionError("no backup is offered", refused);
            }
            count.add(!before.equals(dump(work)), true);
            return;
        }
        boolean isChanged = !before.equals(dump(work));
        if (!isRepaired) {
            count.add(isChanged, false);
        } else if (isChanged) {
            throw new AssertionError("it is said to be repaired, and is not");
        } else {
            count.addRepaired();
        }
    }

    /** Whether a kept copy was damaged, which is repaired now. */
    private boolean openAndRepair(Path work) throws ProblemException {
        try (Workspace workspace = Workspace.open(work, environment)) {
            List<DamagedCopy> damaged = workspace.damagedCopies();
            if (!damaged.isEmpty() && !workspace.repair(damaged).isEmpty()) {
                throw new AssertionError("no backup has the copy that is damaged");
            }
            return !damaged.isEmpty();
        }
    }

    private void flipBackup(Path file, Path work, Random random, Count count) throws Exception {
        renew(file, work);
        List<Backup> backups = new Recovery(environment).backups(work);
        Path newest = backups.getFirst().file();
        List<String> sound = Insides.dump(newest);
        flip(newest, random);
        Files.write(work, new byte[10]);
        Inspection inspection = new Recovery(environment).inspect(work);
        boolean isOffered = inspection
                .newestSound()
                .filter(backup -> backup.file().equals(newest))
                .isPresent();
        boolean isTold = inspection.loss().filter(loss -> loss.copies() > 0).isPresent();
        count.add(!sound.equals(dump(newest)), !isOffered || isTold);
    }

    /** Copies a file and its backups in the place of those that were flipped before. */
    private static void renew(Path file, Path work) throws IOException, InterruptedException {
        Folders.delete(work.getParent());
        Files.createDirectories(work.getParent());
        Folders.run("cp", "-p", file.toString(), work.toString());
        Folders.run("cp", "-rp", backups(file).toString(), backups(work).toString());
    }

    /** A copy of the file as it is in the middle of a change that has outgrown the memory, with the journal. */
    private static Path crash(Path file, Path folder) throws Exception {
        Path crashed = Files.createDirectory(folder.resolve("crashed")).resolve("test.drydock");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = 5");
            connection.setAutoCommit(false);
            statement.execute("UPDATE undo_row SET new = new || 'x', old = old || 'x'");
            statement.execute("UPDATE auditor SET notes = hex(randomblob(5000))");
            statement.execute("DELETE FROM fact");
            Folders.run("cp", file.toString(), crashed.toString());
            Folders.run("cp", journal(file).toString(), journal(crashed).toString());
            connection.rollback();
        }
        Folders.run("cp", "-rp", backups(file).toString(), backups(crashed).toString());
        return crashed;
    }

    private static void flip(Path file, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
    }

    private static List<String> dump(Path file) {
        try {
            return Insides.dump(file);
        } catch (SQLException unreadable) {
            return List.of();
        }
    }

    private static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    private static Path backups(Path file) {
        return file.resolveSibling(file.getFileName() + ".backups");
    }
}
