package drydock.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for the marks of services that synchronise folders, and for disks of other computers. */
final class SurroundingsFinder {
    private static final Logger LOG = LoggerFactory.getLogger(SurroundingsFinder.class);

    /** How the names of network file systems begin. */
    private static final List<String> NETWORK = List.of(
            "nfs",
            "cifs",
            "smb",
            "afp",
            "webdav",
            "davfs",
            "fuse.sshfs",
            "fuse.rclone",
            "fuse.gvfs",
            "fuse.davfs",
            "fuse.s3fs",
            "ceph",
            "glusterfs",
            "lustre",
            "afs",
            "9p",
            "vboxsf",
            "fuse.vmhgfs",
            "vmhgfs",
            "prl_fs");

    private SurroundingsFinder() {}

    /** What is around {@code file}, which exists. Waits for the disk. */
    static Surroundings look(Path file) {
        String fileSystem;
        try {
            fileSystem = Files.getFileStore(file).type();
        } catch (IOException e) {
            LOG.warn("it is not known what kind of disk the file lies on", e);
            fileSystem = "";
        }
        return find(file.toAbsolutePath(), fileSystem, Files::exists);
    }

    /**
     * @param fileSystem of the disk on which {@code file} lies
     * @param exists whether there is such a file or folder
     */
    static Surroundings find(Path file, String fileSystem, Predicate<Path> exists) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            for (Service service : Service.ALL) {
                if (service.owns(folder, exists)) {
                    return new Surroundings.Synced(service.name);
                }
            }
        }
        String type = fileSystem.toLowerCase(Locale.ROOT);
        boolean isShare = file.toString().startsWith("\\\\");
        return isShare || NETWORK.stream().anyMatch(type::startsWith)
                ? new Surroundings.Network(type.isEmpty() ? "network" : type)
                : new Surroundings.Ordinary();
    }

    /**
     * How the folder of a service is known.
     *
     * @param folders how its folder is named
     * @param markers what lies in its folder
     */
    private record Service(String name, Pattern folders, List<String> markers) {
        /** Names and markers as the services' own programs make them. */
        private static final List<Service> ALL = List.of(
                service("Dropbox", "dropbox( \\(.*\\))?", ".dropbox", ".dropbox.cache"),
                service("OneDrive", "onedrive( ?- .*)?|onedrive-.*", ".849c9593-d756-4e56-8d6e-42412f2a707b"),
                service("iCloud", "icloud ?drive|mobile documents|com~apple~clouddocs"),
                service("Google Drive", "google ?drive(-.*)?|my drive", ".tmp.drivedownload", ".tmp.driveupload"),
                service("Syncthing", "syncthing", ".stfolder", ".stversions"),
                service("Nextcloud", "nextcloud|owncloud", ".owncloudsync.log", ".nextcloudsync.log"),
                service("Box", "box sync|box-box"));

        private static Service service(String name, String folders, String... markers) {
            return new Service(name, Pattern.compile(folders, Pattern.CASE_INSENSITIVE), List.of(markers));
        }

        boolean owns(Path folder, Predicate<Path> exists) {
            Path last = folder.getFileName();
            return (last != null && folders.matcher(last.toString()).matches())
                    || markers.stream().anyMatch(marker -> exists.test(folder.resolve(marker)));
        }
    }
}
