package drydock.ui.base;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings of this machine.
 *
 * @param window where the window was; null before it was ever closed
 * @param recent paths of workspaces, newest first, at most ten
 * @param lastPlace name of the {@link Place} shown last; null at first
 * @param me per workspace (its lasting identity) the person who I am on this machine, as hexadecimal identity
 * @param repositories per project (hexadecimal identity) the folder where its source lies on this machine
 * @param columns per table the columns shown, in their order
 * @param importMappings per importer how the columns of a user's file map to ours
 * @param choices how the user left smaller switches of a screen, by the switch's lasting name
 */
@RecordBuilder
public record Settings(
        Theme theme,
        @Nullable Window window,
        List<String> recent,
        @Nullable String lastPlace,
        Map<String, String> me,
        Map<String, String> repositories,
        Map<String, List<String>> columns,
        Map<String, Map<String, String>> importMappings,
        Map<String, String> choices)
        implements SettingsBuilder.With {
    public Settings {
        recent = List.copyOf(recent);
        me = Map.copyOf(me);
        repositories = Map.copyOf(repositories);
        columns = Map.copyOf(columns);
        importMappings = Map.copyOf(importMappings);
        choices = Map.copyOf(choices);
    }

    /** Light, dark, or as the system has it. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** Position and size in pixels of the screen's coordinates. */
    public record Window(double x, double y, double width, double height, boolean maximized) {}

    /** The workspaces that were open, the latest first; what is no path on this machine is left out. */
    public List<Path> recentFiles() {
        return recent.stream().flatMap(Settings::path).toList();
    }

    private static Stream<Path> path(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException fromAnotherSystem) {
            return Stream.empty();
        }
    }

    public static Settings defaults() {
        return new Settings(Theme.SYSTEM, null, List.of(), null, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }
}
