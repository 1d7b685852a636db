package drydock.ui;

import org.jspecify.annotations.Nullable;

/**
 * Why no window can be opened.
 *
 * @param kind the same for everybody, for the log, which takes no words of a library and no names
 * @param words half a sentence for the user, who may also read what a library said
 */
record NoWindow(String kind, String words) {
    /** A reason that names nothing of this machine. */
    static NoWindow because(String reason) {
        return new NoWindow(reason, reason);
    }

    /** JavaFX has refused to start with {@code message}. */
    static NoWindow refused(@Nullable String message) {
        if (message != null && message.contains("DISPLAY")) {
            return new NoWindow(
                    "the display cannot be opened", "the display " + System.getenv("DISPLAY") + " cannot be opened");
        }
        return new NoWindow("JavaFX does not start", "JavaFX does not start (" + message + ")");
    }

    /** JavaFX, or our own start in it, failed at its {@code root}. */
    static NoWindow failed(Throwable root) {
        if (root instanceof UnsatisfiedLinkError) {
            return new NoWindow(
                    "a library of JavaFX cannot be loaded",
                    "a library of JavaFX is missing or damaged (" + root.getMessage() + "); install Drydock again");
        }
        return new NoWindow("JavaFX does not start", "JavaFX does not start (" + root + ")");
    }
}
