package drydock.workspace.torture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A disk of 16 MB in memory that fills up. */
final class FullDisk extends Shortage {
    private static final int PIECE = 4096;
    private static final int MOST_FREE = 100;

    @Override
    public String name() {
        return "full-disk";
    }

    @Override
    public boolean needsMounts() {
        return true;
    }

    @Override
    void prepare(Path folder) throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Folders.run("mount", "-t", "tmpfs", "-o", "size=16m,mode=700", "tmpfs", disk.toString());
    }

    /** Fills the disk up to at most a few hundred kB. */
    @Override
    void begin(Path file, Random random) throws IOException {
        Path filler = filler(file);
        byte[] piece = new byte[PIECE];
        try (OutputStream out = Files.newOutputStream(filler)) {
            long pieces = Files.getFileStore(filler).getUsableSpace() / PIECE - random.nextInt(MOST_FREE);
            for (long i = 0; i < pieces; i++) {
                out.write(piece);
            }
        } catch (IOException full) {
            return; // a backup that is being made was faster
        }
    }

    @Override
    void end(Path file) throws IOException {
        Files.deleteIfExists(filler(file));
    }

    @Override
    String told() {
        return "the disk was full";
    }

    private static Path filler(Path file) {
        return file.getParent().resolveSibling("filler");
    }
}
