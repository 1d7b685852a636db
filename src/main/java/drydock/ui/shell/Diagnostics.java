package drydock.ui.shell;

import drydock.workspace.Access;
import drydock.workspace.Surroundings;
import drydock.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What helps somebody else to find a failure: the program, the machine, the file's size, the end of the log. No contents. */
final class Diagnostics {
    private static final int LOG_LINES = 60;

    private Diagnostics() {}

    /**
     * The text. Waits for the disk.
     *
     * @param version of the application
     * @param log the file that failures are logged in
     */
    static String of(String version, Workspace workspace, Optional<Path> log) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "Drydock " + version,
                "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
                "JavaFX " + System.getProperty("javafx.runtime.version") + ", drawn by "
                        + System.getProperty("prism.order", "the platform's default"),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                        + System.getProperty("os.arch"),
                "Language " + Locale.getDefault().toLanguageTag(),
                "Processors " + Runtime.getRuntime().availableProcessors() + ", memory in use "
                        + megabytes(Runtime.getRuntime().totalMemory()
                                - Runtime.getRuntime().freeMemory()) + " of "
                        + megabytes(Runtime.getRuntime().maxMemory())));
        lines.add("Workspace " + workspace.snapshot().everything().count() + " records, "
                + (Files.exists(workspace.file()) ? Files.size(workspace.file()) / 1024 + " kB" : "its file is gone")
                + ", " + (workspace.access() instanceof Access.ReadWrite ? "to change" : "to look at only"));
        lines.add("Lies " + place(Surroundings.of(workspace.file())));
        lines.add("");
        if (log.isPresent() && Files.exists(log.get())) {
            List<String> logged = Files.readAllLines(log.get(), StandardCharsets.UTF_8);
            lines.add("The last lines of the log:");
            lines.addAll(logged.subList(Math.max(0, logged.size() - LOG_LINES), logged.size()));
        } else {
            lines.add("There is no log.");
        }
        return String.join("\n", lines);
    }

    private static String place(Surroundings surroundings) {
        return switch (surroundings) {
            case Surroundings.Ordinary() -> "on a disk of this computer";
            case Surroundings.Synced(String service) -> "in a folder of " + service;
            case Surroundings.Network(String fileSystem) -> "on a network drive, " + fileSystem;
        };
    }

    private static String megabytes(long bytes) {
        return bytes / (1 << 20) + " MB";
    }
}
