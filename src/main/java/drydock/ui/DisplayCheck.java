package drydock.ui;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a window can be opened here. To be asked before JavaFX starts: where a system library is missing, JavaFX prints
 * stack traces by itself.
 */
final class DisplayCheck {
    private DisplayCheck() {}

    /** That there is no display, as half a sentence. */
    static Optional<String> noDisplay() {
        String display = System.getenv("DISPLAY");
        return isForX11() && (display == null || display.isBlank())
                ? Optional.of("there is no display (DISPLAY is not set; on Wayland, Xwayland sets it)")
                : Optional.empty();
    }

    /** Which library is missing, as half a sentence. Loads those that JavaFX loads next. */
    static Optional<String> missingLibrary() {
        return isForX11() && (!canLoad("libgtk-3.so.0") || !canLoad("libXtst.so.6"))
                ? Optional.of("the system library GTK 3 is missing")
                : Optional.empty();
    }

    private static boolean isForX11() {
        return System.getProperty("os.name").equals("Linux")
                && !"Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
    }

    /** The same once JavaFX has refused to start with {@code message}. */
    static String problem(@Nullable String message) {
        if (message != null && message.contains("DISPLAY")) {
            return "the display " + System.getenv("DISPLAY") + " cannot be opened";
        }
        return "JavaFX does not start (" + message + ")";
    }

    @SuppressWarnings("restricted") // the start scripts allow native access: JavaFX needs it anyway
    private static boolean canLoad(String library) {
        try (Arena arena = Arena.ofConfined()) {
            return SymbolLookup.libraryLookup(library, arena) != null;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }
}
