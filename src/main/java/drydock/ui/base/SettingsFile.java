package drydock.ui.base;

import drydock.domain.Problem;
import drydock.exchange.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings in a JSON file. A broken file is set aside under another name and the defaults hold: settings are never worth
 * a failed start.
 */
public final class SettingsFile implements Preferences {

    private final Path file;
    private final Executor disk;
    private final Optional<Problem> broken;
    private Settings settings;

    private SettingsFile(Path file, Executor disk, Settings settings, Optional<Problem> broken) {
        this.file = file;
        this.disk = disk;
        this.settings = settings;
        this.broken = broken;
    }

    /**
     * Reads the settings.
     *
     * @param disk runs the writing, in order
     */
    public static SettingsFile read(Path file, Executor disk) {
        try {
            Settings settings = Files.exists(file) ? SettingsJson.read(file) : Settings.defaults();
            return new SettingsFile(file, disk, settings, Optional.empty());
        } catch (IOException | IllegalArgumentException e) {
            log().warn("settings are set aside", e);
            return new SettingsFile(file, disk, Settings.defaults(), Optional.of(setAside(file, e)));
        }
    }

    /** The defaults, whatever {@code file} says; it is neither read nor written. */
    public static SettingsFile ignoring(Path file) {
        return new SettingsFile(file, write -> {}, Settings.defaults(), Optional.empty());
    }

    /** What the user must know of the settings: that they could not be read and were set aside. */
    public Optional<Problem> broken() {
        return broken;
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
