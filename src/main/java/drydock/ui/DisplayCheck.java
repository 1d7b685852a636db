package drydock.ui;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Whether a window can be opened here. To be asked before JavaFX starts: where a library is missing, JavaFX prints stack traces
 * by itself.
 */
final class DisplayCheck {
    /** Without one of them there is no window; the graphics card's is not among them. */
    private static final List<String> LIBRARIES_OF_JAVAFX =
            List.of("glass", "glassgtk3", "prism_sw", "javafx_font", "javafx_font_freetype", "javafx_font_pango");

    private DisplayCheck() {}

    /** That there is no display. */
    static Optional<NoWindow> noDisplay() {
        String display = System.getenv("DISPLAY");
        return isForX11() && (display == null || display.isBlank())
                ? Optional.of(
                        NoWindow.because("there is no display (DISPLAY is not set; on Wayland, Xwayland sets it)"))
                : Optional.empty();
    }

    /** Which library is missing. Loads those of the system that JavaFX loads next. */
    static Optional<NoWindow> missingLibrary() {
        if (!isForX11()) {
            return Optional.empty();
        }
        if (!canLoad("libgtk-3.so.0") || !canLoad("libXtst.so.6")) {
            return Optional.of(NoWindow.because("the system library GTK 3 is missing"));
        }
        return Optional.of(Path.of(System.getProperty("java.home"), "lib"))
                .filter(_ -> isJavaFxInRuntime())
                .flatMap(DisplayCheck::missingIn)
                .map(name -> NoWindow.because("its library " + name + " is missing; install Drydock again"));
    }

    private static Optional<String> missingIn(Path folder) {
        return LIBRARIES_OF_JAVAFX.stream()
                .map(System::mapLibraryName)
                .filter(name -> !Files.exists(folder.resolve(name)))
                .findFirst();
    }

    /** As in the installed application, where its libraries lie beside Java's. */
    private static boolean isJavaFxInRuntime() {
        return ModuleLayer.boot()
                .configuration()
                .findModule("javafx.graphics")
                .flatMap(module -> module.reference().location())
                .filter(location -> location.getScheme().equals("jrt"))
                .isPresent();
    }

    private static boolean isForX11() {
        return System.getProperty("os.name").equals("Linux")
                && !"Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
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
