package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.ProblemException;
import drydock.domain.project.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bits that flip by themselves. */
class DamageTest extends RealFile {
    @Test
    void aFlippedBitThatChangesDataIsFound() throws Exception {
        flip(300, 11);
    }

    @Test
    @Tag("long")
    void aFlippedBitThatChangesDataIsFoundVeryOften() throws Exception {
        flip(10_000, 12);
    }

    private void flip(int times, long seed) throws Exception {
        byte[] whole = realisticFile();
        Path copy = folder.resolve("flipped.drydock");
        Files.write(copy, whole);
        List<String> sound = dump(copy);
        Verification verification = new Verification(Migrations.shipped());
        Random random = new Random(seed);
        int changed = 0;
        int found = 0;
        int foundInAll = 0;
        int foundBySqlite = 0;
        for (int i = 0; i < times; i++) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(copy, bytes);
            boolean isFound = isFound(verification, copy);
            foundInAll += isFound ? 1 : 0;
            if (!sameData(copy, sound)) {
                changed++;
                found += isFound ? 1 : 0;
                foundBySqlite += quickCheckFinds(copy) ? 1 : 0;
            }
            if (i % 20 == 0) {
                opensOrRefuses(copy);
            }
        }
        System.out.println(
                "%d bits flipped in %d KB: %d changed data, of which %d found (%d by quick_check); %d found in all"
                        .formatted(times, whole.length / 1024, changed, found, foundBySqlite, foundInAll));
        assertThat(changed).isGreaterThan(times / 10);
        assertThat(found).isGreaterThanOrEqualTo(changed * 99 / 100);
    }

    private byte[] realisticFile() throws Exception {
        try (Workspace workspace = create()) {
            for (int i = 0; i < 12; i++) {
                List<Entity> all = new ArrayList<>(samples.oneOfEach());
                for (int j = 0; j < 40; j++) {
                    all.add(samples.entry(
                            (Project) all.stream()
                                    .filter(e -> e instanceof Project)
                                    .findFirst()
                                    .orElseThrow(),
                            "SCO-" + j,
                            null));
                }
                workspace.apply(Command.put("Add all", all)).get();
            }
            byte[] attachment = new byte[20_000];
            new Random(3).nextBytes(attachment);
            workspace.attach(attachment).get();
        }
        return Files.readAllBytes(file());
    }

    private static boolean isFound(Verification verification, Path file) {
        try {
            verification.check(file);
            return false;
        } catch (ProblemException | DamagedException e) {
            return true;
        }
    }

    private static boolean sameData(Path file, List<String> sound) {
        try {
            return dump(file).equals(sound);
        } catch (SQLException e) {
            return false;
        }
    }

    private static boolean quickCheckFinds(Path file) {
        try (Database database = Database.open(file, false)) {
            return !database.list("PRAGMA quick_check", r -> r.getString(1)).equals(List.of("ok"));
        } catch (SQLException e) {
            return true;
        }
    }

    private void opensOrRefuses(Path file) {
        try (Workspace workspace = Workspace.open(file, environment.get())) {
            assertThat(workspace.access()).isInstanceOf(Access.ReadWrite.class);
        } catch (ProblemException e) {
            assertThat(e.problem().happened()).isNotBlank();
        }
    }
}
