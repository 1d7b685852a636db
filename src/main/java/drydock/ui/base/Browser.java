package drydock.ui.base;

import java.nio.file.Path;

/** The programs outside that Drydock hands things to, only ever on a click. Drydock itself connects to nothing. */
public interface Browser {
    /** Opens a web link in the user's browser. Only {@code http} and {@code https}; anything else is refused in words. */
    void openLink(String url);

    /** Shows a file in the platform's file manager. */
    void reveal(Path file);

    /** Puts {@code text} on the clipboard and says so. */
    default void copy(String text) {
        copy(text, "Copied.");
    }

    /** Puts {@code text} on the clipboard and says {@code told}. */
    void copy(String text, String told);
}
