package drydock.workspace.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;

/**
 * The right to write is taken away: from the file, from its folder, from both, or by a remount of the whole disk, which
 * the system allows only while nothing on it is open.
 */
final class NoRight extends Shortage {
    private int remounts;

    @Override
    public String name() {
        return "no-right";
    }

    @Override
    public boolean needsMounts() {
        return true;
    }

    @Override
    void prepare(Path folder) throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Folders.run("mount", "-t", "tmpfs", "-o", "size=64m,mode=700", "tmpfs", disk.toString());
    }

    @Override
    void begin(Path file, Random random) throws Exception {
        switch (random.nextInt(4)) {
            case 0 -> permit(file, "r--------");
            case 1 -> permit(file.getParent(), "r-x------");
            case 2 -> {
                permit(file, "r--------");
                permit(file.getParent(), "r-x------");
            }
            default -> remountReadOnly(file);
        }
    }

    private void remountReadOnly(Path file) throws Exception {
        try {
            remount(file, "ro");
            remounts++;
        } catch (IOException busy) {
            permit(file.getParent(), "r-x------");
        }
    }

    @Override
    void end(Path file) throws Exception {
        remount(file, "rw");
        permit(file.getParent(), "rwx------");
        permit(file, "rw-------");
    }

    @Override
    String told() {
        return "the right to write was taken away (" + remounts + " by a read-only remount)";
    }

    private static void remount(Path file, String how) throws Exception {
        Folders.run(
                "mount", "-o", "remount," + how, file.getParent().getParent().toString());
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
