package drydock.ui.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The icons in use, by what they mean here. Their outlines are in {@code icons.properties}. */
public enum Icon {
    ADD,
    REMOVE,
    EDIT,
    COPY,
    EXPORT,
    IMPORT,
    ZOOM_IN,
    ZOOM_OUT,
    SEARCH,
    FILTER,
    DUPLICATE,
    COLUMNS,
    UNDO,
    REDO,
    HELP,
    LINK,
    OPEN,
    CLOSE,
    MORE,
    PIN,
    LEFT,
    RIGHT,
    UP,
    DOWN,
    ARCHIVE,
    FOLDER,
    FOLDED,
    EXPAND,
    PROVEN,
    WARNING,
    BLOCKER,
    FLAG,
    UNKNOWN,
    INFO,
    TODAY,
    LATE,
    PERSON,
    FILE,
    PRINT,
    HIDE,
    HOME,
    AUDITORS,
    PEOPLE,
    GUIDE,
    BACKUPS,
    OVERVIEW,
    SCOPE,
    COMPARE,
    DECISION,
    PLAN,
    CHECKLIST,
    TIMELINE,
    CHECKS,
    REGISTERS,
    CHANGES,
    ANCHOR;

    /** A new node that shows this icon. */
    public IconView node() {
        return new IconView(Objects.requireNonNull(Outlines.ALL.getProperty(name()), name()));
    }

    /** Read when the first icon is shown. */
    private static final class Outlines {
        static final Properties ALL = read();

        private static Properties read() {
            try (InputStream in =
                    Objects.requireNonNull(Icon.class.getResourceAsStream("/drydock/ui/icons.properties"))) {
                Properties outlines = new Properties();
                outlines.load(in);
                return outlines;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
