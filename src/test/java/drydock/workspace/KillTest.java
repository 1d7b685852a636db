package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Id;
import drydock.domain.project.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A process that edits is killed at random moments: every edit that it acknowledged is there afterwards. */
class KillTest extends RealFile {
    @Test
    void aFewTimes() throws Exception {
        killAtRandomMoments(15);
    }

    @Test
    @Tag("long")
    void twoHundredTimes() throws Exception {
        killAtRandomMoments(200);
    }

    private void killAtRandomMoments(int rounds) throws Exception {
        create().close();
        Random random = new Random(rounds);
        Map<Long, String> acknowledged = new HashMap<>();
        int edits = 0;
        int hot = 0;
        for (int round = 0; round < rounds; round++) {
            try (ChildJvm editor = ChildJvm.start(Editor.class, file().toString(), Long.toString(random.nextLong()))) {
                int lines = 1 + random.nextInt(40);
                for (int i = 0; i < lines; i++) {
                    edits += note(editor.line(), acknowledged);
                }
                // somewhere within the next edit
                long until = System.nanoTime() + random.nextInt(6_000_000);
                while (System.nanoTime() < until) {
                    Thread.onSpinWait();
                }
                editor.kill();
                for (String line = editor.line(); line != null; line = editor.line()) {
                    edits += note(line, acknowledged);
                }
            }
            hot += Files.exists(file().resolveSibling("test.drydock-journal")) ? 1 : 0;
            check(acknowledged);
        }
        assertThat(edits).isGreaterThanOrEqualTo(rounds);
        System.out.println("killed " + rounds + " times, " + edits + " acknowledged edits, " + hot + " journals left");
    }

    /** The last edit may be in the file though it was not acknowledged: the process died before it could say so. */
    private void check(Map<Long, String> acknowledged) throws Exception {
        try (Workspace workspace = open()) {
            assertThat(workspace.access()).isInstanceOf(Access.ReadWrite.class);
            int lost = 0;
            for (Map.Entry<Long, String> edit : acknowledged.entrySet()) {
                String name = workspace
                        .snapshot()
                        .find(Person.class, new Id<>(edit.getKey()))
                        .map(Person::name)
                        .orElse("");
                if (!name.equals(edit.getValue())) {
                    lost++;
                    edit.setValue(name);
                }
            }
            assertThat(lost).as("records that one unacknowledged edit changed").isLessThanOrEqualTo(1);
        }
        try (Database database = Database.open(file(), false)) {
            Verification.checkContents(database); // integrity_check among others
        }
    }

    private static int note(String line, Map<Long, String> acknowledged) throws IOException {
        String[] parts = line == null ? new String[0] : line.split("\\|", -1);
        if (parts.length != 3) {
            return 0; // cut off by the kill
        }
        acknowledged.put(Long.parseLong(parts[1]), parts[0].equals("gone") ? "" : parts[2]);
        return 1;
    }
}
