package drydock.ui.base;

import drydock.domain.Problem;
import drydock.exchange.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings in a JSON file. A broken file is set aside under another name and the defaults hold, but for the workspaces that
 * were open last where they can still be read: settings are never worth a failed start.
 */
public final class SettingsFile implements Preferences {

    private final Path file;
    private final Mode mode;
    private final Executor disk;
    private final Optional<Problem> notice;
    private Settings settings;

    private SettingsFile(Path file, Mode mode, Executor disk, Settings settings, Optional<Problem> notice) {
        this.file = file;
        this.mode = mode;
        this.disk = disk;
        this.settings = settings;
        this.notice = notice;
    }

    private enum Mode {
        USUAL,
        SAFE
    }

    /**
     * Reads the settings.
     *
     * @param disk runs the writing, in order
     */
    public static SettingsFile read(Path file, Executor disk) {
        try {
            Settings settings = Files.exists(file) ? SettingsJson.read(file) : Settings.defaults();
            return new SettingsFile(file, Mode.USUAL, disk, settings, Optional.empty());
        } catch (IOException | IllegalArgumentException e) {
            log().warn("settings are set aside", e);
            Settings rest = Settings.defaults().withRecent(recent(file));
            return new SettingsFile(file, Mode.USUAL, disk, rest, Optional.of(setAside(file, e)));
        }
    }

    /**
     * Safe mode: the defaults, whatever {@code file} says, but for the workspaces that were open last, without which a start
     * would look as if they were lost. Nothing is written to the file.
     */
    public static SettingsFile safe(Path file) {
        Problem notice = new Problem(
                "Drydock runs in safe mode: your settings were left out.",
                "Workspaces are opened and saved as always. The theme, columns and other choices of now are not kept.",
                "Close Drydock and start it as usual to have your settings back.");
        return new SettingsFile(
                file,
                Mode.SAFE,
                write -> {},
                Settings.defaults().withRecent(Files.exists(file) ? recent(file) : List.of()),
                Optional.of(notice));
    }

    private static List<String> recent(Path file) {
        try {
            return SettingsJson.recent(file);
        } catch (IOException e) {
            log().warn("it is not known which workspaces were open", e);
            return List.of();
        }
    }

    /** Whether the settings were left out because the user asked for that. */
    public boolean isSafeMode() {
        return mode == Mode.SAFE;
    }

    /** What the user must know of the settings: that they were left out, or could not be read and were set aside. */
    public Optional<Problem> notice() {
        return notice;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        Settings next = change.apply(settings);
        if (!next.equals(settings)) {
            settings = next;
            disk.execute(() -> write(next));
        }
    }

    private void write(Settings next) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, SettingsJson.write(next));
        } catch (IOException e) {
            log().warn("settings could not be kept", e);
        }
    }

    private static Problem setAside(Path file, Exception cause) {
        Path aside = file.resolveSibling(file.getFileName() + ".broken");
        String kept = "Your data is not affected. The old settings are in " + aside + ".";
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            log().warn("broken settings stay where they are", e);
            kept = "Your data is not affected. The broken settings are still in " + file + ".";
        }
        return new Problem(
                "The settings could not be read, so the defaults hold.",
                kept,
                "Set the theme and columns again as you like them.",
                cause);
    }

    /** Made when there is something to tell: a start does not wait for it. */
    private static Logger log() {
        return LoggerFactory.getLogger(SettingsFile.class);
    }
}
