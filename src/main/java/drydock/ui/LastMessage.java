package drydock.ui;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.io.Console;
import java.util.Optional;
import javax.swing.JOptionPane;
import javax.swing.JTextArea;

/**
 * What is said where Drydock's window cannot say it: to those who started Drydock by a click and see no terminal, in a window
 * that is not JavaFX's. Uses nothing of the application, so that the start script can let a JVM of its own say that the
 * application's crashed.
 */
public final class LastMessage {
    private static final int COLUMNS = 50;

    private LastMessage() {}

    /** Shows {@code args[0]}. */
    public static void main(String[] args) {
        show(args[0]);
        System.exit(0);
    }

    /** Shows {@code text}, which is also printed, unless a terminal shows that; returns when the window was closed. */
    public static void show(String text) {
        if (Optional.ofNullable(System.console()).filter(Console::isTerminal).isEmpty()) {
            showInWindow(text);
        }
    }

    private static void showInWindow(String text) {
        try {
            if (!GraphicsEnvironment.isHeadless()) {
                JTextArea area = new JTextArea(text, 0, COLUMNS);
                area.setLineWrap(true);
                area.setWrapStyleWord(true);
                area.setEditable(false); // but it can be copied
                area.setOpaque(false);
                JOptionPane.showMessageDialog(null, area, "Drydock", JOptionPane.ERROR_MESSAGE);
            }
        } catch (RuntimeException | LinkageError | AWTError noWindowEither) {
            // it is printed, and nobody can be told in another way
        }
    }
}
