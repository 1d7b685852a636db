package drydock.ui;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The log of this machine: three small files that take turns, readable by their owner alone. It says where in the program
 * something failed, never what a person wrote: of what is thrown it has the kind and the place, but not the message, which
 * may quote a name, a note or a path. The same holds for the words of a library, which may quote what it was given.
 *
 * <p>An instance beside another one has files of its own, so that each of them names the file that tells of itself.
 */
public final class LogFile implements AutoCloseable {
    /** Bytes of one file before the next begins. */
    static final int SIZE = 128 * 1024;

    static final int FILES = 3;

    /** Instances at the same time that have a log; a further one has none. */
    static final int INSTANCES = 4;

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
            Files.createDirectories(folder);
            makeOwners(folder, "rwx------");
            Optional<Claim> claim = Claim.first(folder);
            if (claim.isPresent()) {
                OwnersFile handler = new OwnersFile(claim.get());
                ROOT.addHandler(handler);
                return Optional.of(new LogFile(handler));
            }
        } catch (IOException | SecurityException e) {
            LoggerFactory.getLogger(LogFile.class).debug("there is no log file", e);
        }
        return Optional.empty();
    }

    /** The file that this one writes to at present. */
    Path current() {
        return handler.claim.file();
    }

    /** Writes a line into the file only: the console has its own words for it. */
    void note(String line) {
        note(Level.INFO, line, null);
    }

    /** The same of what failed, with the places of {@code thrown}. */
    void note(String line, Throwable thrown) {
        note(Level.SEVERE, line, thrown);
    }

    private void note(Level level, String line, @Nullable Throwable thrown) {
        LogRecord record = new LogRecord(level, line);
        record.setLoggerName(OURS);
        record.setThrown(thrown);
        handler.publish(record);
    }

    /** Lets nothing more go into the file. */
    @Override
    public void close() {
        ROOT.removeHandler(handler);
        handler.close();
    }

    private static void makeOwners(Path path, String permissions) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null && Files.exists(path)) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    /**
     * The right to write to the files of one name, for as long as this instance runs.
     *
     * @param lock lies beside the files and is gone with the claim
     * @param held the lock, which ends with the process at the latest
     */
    private record Claim(Path folder, String name, Path lock, FileChannel held) implements AutoCloseable {
        /** The first name that no other instance has; empty if all are taken. */
        static Optional<Claim> first(Path folder) throws IOException {
            for (int instance = 1; instance <= INSTANCES; instance++) {
                String name = instance == 1 ? "drydock" : "drydock-instance-" + instance;
                Path lock = folder.resolve(name + ".lock");
                FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (isLocked(channel)) {
                    makeOwners(lock, "rw-------");
                    return Optional.of(new Claim(folder, name, lock, channel));
                }
                channel.close();
            }
            return Optional.empty();
        }

        private static boolean isLocked(FileChannel channel) throws IOException {
            try {
                return channel.tryLock() != null;
            } catch (OverlappingFileLockException withinThisProcess) {
                return false;
            }
        }

        /** The file that is written to before it is full. */
        Path file() {
            return folder.resolve(name + "-0.log");
        }

        /** In the words of {@link FileHandler}, for which a percent sign has a meaning. */
        String pattern() {
            return folder.toString().replace("%", "%%") + "/" + name + "-%g.log";
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(lock);
            held.close();
        }
    }

    private static final class OwnersFile extends FileHandler {
        private final Claim claim;

        OwnersFile(Claim claim) throws IOException {
            super(claim.pattern(), SIZE, FILES, true);
            this.claim = claim;
            makeOwners(claim.file(), "rw-------");
            makeOwners(claim.folder().resolve(claim.file().getFileName() + ".lck"), "rw-------"); // the handler's own
            setFormatter(new PlacesOnly());
            setLevel(Level.INFO);
            setFilter(record -> record.getLevel().intValue() >= Level.WARNING.intValue() || isOurs(record));
        }

        private static boolean isOurs(LogRecord record) {
            return record.getLoggerName() != null && record.getLoggerName().startsWith(OURS);
        }

        /** A file that came into being just now, because the one before was full, is its owner's. */
        @Override
        public synchronized void publish(LogRecord record) {
            super.publish(record);
            try {
                makeOwners(claim.file(), "rw-------");
            } catch (IOException notOurs) {
                reportError("the log file stays readable for others", notOurs, 0);
            }
        }

        @Override
        public synchronized void close() {
            super.close();
            try {
                claim.close();
            } catch (IOException left) {
                reportError("the lock of the log file stays", left, 0);
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
