package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.ItemState;
import drydock.domain.project.Project;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how long things take in a large workspace; holds nobody to it, since machines differ. */
@Tag("long")
class SpeedTest extends RealFile {
    @Test
    void largeWorkspace() throws Exception {
        List<Entity> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(samples.auditor("auditor-" + i));
        }
        List<ChecklistEntry> entries = new ArrayList<>();
        for (int p = 0; p < 50; p++) {
            Project project = samples.project("Project " + p);
            all.add(project);
            for (int i = 0; i < 200; i++) {
                entries.add(samples.entry(project, "SCO-" + i, null));
            }
            for (int i = 0; i < 40; i++) {
                all.add(samples.scopeItem(project, "src/contracts/File" + i + ".sol", i));
            }
        }
        all.addAll(entries);
        try (Workspace workspace = create()) {
            time(
                    "import of " + all.size() + " records",
                    1,
                    i -> workspace.apply(Command.put("Import", all)).get());
        }
        try (Workspace workspace = open()) {
            workspace.search("x", 1);
            time("tick to committed", 300, i -> {
                ChecklistEntry entry = entries.get(i);
                workspace
                        .apply(Command.put("Tick", entry.withState(ItemState.WAIVED)))
                        .get();
            });
            time("undo", 100, i -> workspace.undo().get());
            time("search", 100, i -> workspace.search("pro " + i % 10, 50));
            time("backup", 5, i -> workspace.backUp().get());
        }
        System.out.println("file: " + Files.size(file()) / 1024 + " KB");
        time("open", 20, i -> open().close());
        time("open, without closing", 5, i -> {
            long start = System.nanoTime();
            Workspace workspace = open();
            System.out.println("  " + (System.nanoTime() - start) / 1_000_000 + " ms");
            workspace.close();
        });
        assertThat(environment.problems()).isEmpty();
    }

    private interface Step {
        void run(int i) throws Exception;
    }

    private static void time(String what, int times, Step step) throws Exception {
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            step.run(i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%s: median %.2f ms, p99 %.2f ms%n", what, nanos[times / 2] / 1e6, nanos[(int) (times * 0.99)] / 1e6);
    }
}
