package drydock.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log of this machine: three small files that take turns, readable by their owner alone. It says where in the program
 * something failed, never what a person wrote: of what is thrown it has the kind and the place, but not the message, which
 * may quote a name, a note or a path. The same holds for the words of a library, which may quote what it was given.
 */
public final class LogFile implements AutoCloseable {
    /** Bytes of one file before the next begins. */
    static final int SIZE = 128 * 1024;

    static final int FILES = 3;

    private static final String OURS = "drydock";
    private static final Logger ROOT = Logger.getLogger("");

    private final OwnersFile handler;

    private LogFile(OwnersFile handler) {
        this.handler = handler;
    }

    /**
     * Lets everything that is logged go into {@code folder} as well. Without a log the application works all the same.
     *
     * @return empty if nothing can be written there
     */
    public static Optional<LogFile> open(Path folder) {
        try {
            OwnersFile handler = new OwnersFile(folder);
            ROOT.addHandler(handler);
            return Optional.of(new LogFile(handler));
        } catch (IOException | SecurityException e) {
            LoggerFactory.getLogger(LogFile.class).debug("there is no log file", e);
            return Optional.empty();
        }
    }

    /** The file that is written to at present, in {@code folder}. */
    static Path current(Path folder) {
        return folder.resolve("drydock-0.log");
    }

    /** The file that this one writes to at present. */
    Path current() {
        return handler.file;
    }

    /** Writes a line into the file only: the console has its own words for it. */
    void note(String line) {
        LogRecord record = new LogRecord(Level.INFO, line);
        record.setLoggerName(OURS);
        handler.publish(record);
    }

    /** Lets nothing more go into the file. */
    @Override
    public void close() {
        ROOT.removeHandler(handler);
        handler.close();
    }

    private static final class OwnersFile extends FileHandler {
        private final Path file;

        OwnersFile(Path folder) throws IOException {
            // a percent sign has a meaning in the pattern
            super(prepared(folder).toString().replace("%", "%%") + "/drydock-%g.log", SIZE, FILES, true);
            file = current(folder);
            setFormatter(new PlacesOnly());
            setLevel(Level.INFO);
            setFilter(record -> record.getLevel().intValue() >= Level.WARNING.intValue() || isOurs(record));
        }

        private static boolean isOurs(LogRecord record) {
            return record.getLoggerName() != null && record.getLoggerName().startsWith(OURS);
        }

        private static Path prepared(Path folder) throws IOException {
            Files.createDirectories(folder);
            makeOwners(folder, "rwx------");
            return folder;
        }

        /** A file that came into being just now, as the first or because the one before was full, is its owner's. */
        @Override
        public synchronized void publish(LogRecord record) {
            super.publish(record);
            try {
                makeOwners(file, "rw-------");
            } catch (IOException notOurs) {
                reportError("the log file stays readable for others", notOurs, 0);
            }
        }

        private static void makeOwners(Path path, String permissions) throws IOException {
            PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            if (view != null && Files.exists(path)) {
                view.setPermissions(PosixFilePermissions.fromString(permissions));
            }
        }
    }

    /** Time, level, logger and our own words; of what was thrown its kind and its place. */
    private static final class PlacesOnly extends Formatter {
        private static final int MOST_CAUSES = 8;

        @Override
        public String format(LogRecord record) {
            StringBuilder text = new StringBuilder(DateTimeFormatter.ISO_INSTANT.format(
                            record.getInstant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC)))
                    .append(' ')
                    .append(record.getLevel().getName())
                    .append(' ')
                    .append(record.getLoggerName())
                    .append(": ")
                    .append(OwnersFile.isOurs(record) ? formatMessage(record) : "(a message of a library)")
                    .append('\n');
            Throwable thrown = record.getThrown();
            for (int i = 0; thrown != null && i < MOST_CAUSES; i++) {
                append(text, i == 0 ? "  " : "  caused by ", thrown);
                thrown = thrown.getCause();
            }
            return text.toString();
        }

        private static void append(StringBuilder text, String before, Throwable thrown) {
            text.append(before).append(thrown.getClass().getName());
            if (thrown instanceof SQLException sql) {
                text.append(" (code ").append(sql.getErrorCode()).append(')');
            }
            text.append('\n');
            for (StackTraceElement place : thrown.getStackTrace()) {
                text.append("    at ").append(place).append('\n');
            }
        }
    }
}
