package drydock.workspace;

import drydock.domain.Problem;
import drydock.workspace.Environment.ProcessInfo;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The right of one process to change a workspace: a lock of the operating system on {@code NAME.lock} beside the file.
 * The system drops it when the process ends, however it ends, so a stale lock clears itself. The file's content only
 * says who has the lock. The file stays when the lock is released: deleting it would let two processes lock two files of
 * the same name.
 */
final class WorkspaceLock implements AutoCloseable {
    /** Far behind the content: on Windows nobody else can read what is locked. */
    private static final long POSITION = 1L << 40;

    private static final int LONGEST = 1_000;

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /** What became of the attempt to lock. */
    sealed interface Attempt {
        record Locked(WorkspaceLock lock) implements Attempt {}

        record Refused(Problem why) implements Attempt {}
    }

    static Attempt attempt(Path file, Environment environment) {
        Path path = beside(file);
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    path,
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                    NewFile.privately(path));
        } catch (IOException e) {
            return new Attempt.Refused(Refusals.readOnlyFolder(file));
        }
        try {
            FileLock lock = channel.tryLock(POSITION, 1, false);
            if (lock == null) {
                String who = readHolder(channel).map(h -> words(h, environment)).orElse("another process");
                channel.close();
                return new Attempt.Refused(Refusals.openElsewhere(file, who));
            }
            writeHolder(channel, environment.process());
            return new Attempt.Locked(new WorkspaceLock(channel));
        } catch (OverlappingFileLockException e) {
            environment.openFiles().neverClose(channel);
            return new Attempt.Refused(Refusals.openElsewhere(file, "another window of this Drydock"));
        } catch (IOException e) {
            Problem why = Refusals.readOnlyFolder(file);
            try {
                channel.close();
            } catch (IOException onClose) {
                e.addSuppressed(onClose);
            }
            return new Attempt.Refused(new Problem(why.happened(), why.kept(), why.todo(), e));
        }
    }

    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
        }
    }

    private static void writeHolder(FileChannel channel, ProcessInfo process) throws IOException {
        String text = process.id() + "\n" + process.host() + "\n" + process.started() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /** Empty where the content says nothing: the holder may be about to write it. */
    private static Optional<ProcessInfo> readHolder(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(LONGEST);
        channel.read(buffer, 0);
        List<String> lines = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        try {
            return lines.size() == 3
                    ? Optional.of(
                            new ProcessInfo(Long.parseLong(lines.get(0)), lines.get(1), Instant.parse(lines.get(2))))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String words(ProcessInfo holder, Environment environment) {
        String where = holder.host().equals(environment.process().host()) ? "" : " on " + holder.host();
        return "another Drydock" + where + " (process " + holder.id() + ", running since " + holder.started() + ")";
    }

    /** Whether nobody can write to {@code path} by its permissions; also for those whom permissions do not stop. */
    static boolean isWriteProtected(Path path) throws IOException {
        if (!Files.isWritable(path)) {
            return true;
        }
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(path).stream()
                        .noneMatch(permission -> permission.name().endsWith("_WRITE"));
    }
}
