package drydock.workspace;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for the marks of services that synchronise folders, and for disks of other computers. What Java cannot tell: that
 * a letter of Windows is mapped to a share, unless that is the user's home, and what macOS notes in extended attributes.
 */
final class SurroundingsFinder {
    private static final Logger LOG = LoggerFactory.getLogger(SurroundingsFinder.class);

    /** How the names of network file systems begin; also of those that a virtual machine shares with its host. */
    private static final List<String> NETWORK = List.of(
            "nfs",
            "cifs",
            "smb",
            "afp",
            "webdav",
            "davfs",
            "ceph",
            "glusterfs",
            "lustre",
            "afs",
            "9p",
            "vboxsf",
            "vmhgfs",
            "virtiofs",
            "prl_fs",
            "sshfs",
            "rclone",
            "gvfs",
            "s3fs",
            "gcsfuse",
            "goofys",
            "blobfuse",
            "juicefs",
            "curlftpfs");

    /** How the names of file systems begin that show what a service keeps. */
    private static final Map<String, String> SERVED = Map.of(
            "google-drive-ocamlfuse", "Google Drive",
            "onedrive", "OneDrive",
            "dbxfs", "Dropbox",
            "dropbox", "Dropbox",
            "insync", "Insync",
            "pcloud", "pCloud",
            "mega", "MEGA",
            "seadrive", "Seafile");

    private SurroundingsFinder() {}

    /**
     * The disk on which a file lies, as the operating system tells it.
     *
     * @param type of its file system: ext4
     * @param name its device or, on Windows, its label
     */
    record Disk(String type, String name) {
        private static Disk of(Path file) {
            try {
                FileStore store = Files.getFileStore(file);
                return new Disk(store.type(), store.name());
            } catch (IOException e) {
                LOG.warn("it is not known what kind of disk the file lies on", e);
                return new Disk("", "");
            }
        }
    }

    /**
     * The computer around the file.
     *
     * @param home the user's folder
     * @param variables of the environment
     * @param exists whether there is such a file or folder
     */
    record Computer(Path home, Map<String, String> variables, Predicate<Path> exists) {}

    /** What is around {@code file}, which exists. Waits for the disk. */
    static Surroundings look(Path file) {
        Path home = Path.of(System.getProperty("user.home"));
        return find(file.toAbsolutePath(), Disk.of(file), new Computer(home, System.getenv(), Files::exists));
    }

    static Surroundings find(Path file, Disk disk, Computer computer) {
        return service(file, disk, computer)
                .<Surroundings>map(Surroundings.Synced::new)
                .or(() -> share(file, disk, computer).map(Surroundings.Network::new))
                .orElseGet(Surroundings.Ordinary::new);
    }

    private static Optional<String> service(Path file, Disk disk, Computer computer) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            Optional<String> owner = service(folder, computer);
            if (owner.isPresent()) {
                return owner;
            }
        }
        return Service.ALL.stream()
                .filter(service -> service.isNamed(disk.name))
                .map(Service::name)
                .findFirst()
                .or(() -> SERVED.entrySet().stream()
                        .filter(served -> plainType(disk).startsWith(served.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    private static Optional<String> service(Path folder, Computer computer) {
        return Service.ALL.stream()
                .filter(service -> service.owns(folder, computer))
                .map(Service::name)
                .findFirst()
                .or(() -> folder.equals(computer.home.resolve("Box")) // the word may stand for anything elsewhere
                        ? Optional.of("Box")
                        : ofMacOs(folder, computer));
    }

    /** Every service that macOS knows has a folder SERVICE-ACCOUNT; iCloud may take over the two that everybody has. */
    private static Optional<String> ofMacOs(Path folder, Computer computer) {
        Path parent = folder.getParent();
        Path last = folder.getFileName();
        if (parent == null || last == null) {
            return Optional.empty();
        }
        String name = last.toString();
        if (parent.endsWith(Path.of("Library", "CloudStorage"))) {
            int dash = name.indexOf('-');
            return Optional.of(dash < 0 ? name : name.substring(0, dash));
        }
        Path cloud = computer.home.resolve(Path.of("Library", "Mobile Documents", "com~apple~CloudDocs"));
        boolean isCommon = parent.equals(computer.home) && (name.equals("Desktop") || name.equals("Documents"));
        return isCommon && computer.exists.test(cloud.resolve(name)) ? Optional.of("iCloud") : Optional.empty();
    }

    private static Optional<String> share(Path file, Disk disk, Computer computer) {
        String drive = computer.variables.getOrDefault("HOMEDRIVE", "");
        boolean isHomeMapped = computer.variables.getOrDefault("HOMESHARE", "").startsWith("\\\\")
                && !drive.isEmpty()
                && file.toString().regionMatches(true, 0, drive, 0, drive.length());
        if (isHomeMapped || file.toString().startsWith("\\\\")) {
            return Optional.of(disk.type.isEmpty() ? "network" : disk.type.toLowerCase(Locale.ROOT));
        }
        return NETWORK.stream().anyMatch(plainType(disk)::startsWith)
                ? Optional.of(disk.type.toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Without what Linux writes before the name of a file system that is a program. */
    private static String plainType(Disk disk) {
        String type = disk.type.toLowerCase(Locale.ROOT);
        return type.startsWith("fuse.") ? type.substring("fuse.".length()) : type;
    }

    /**
     * How the folder of a service is known.
     *
     * @param folders how its folder is named, wherever it lies
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

        boolean isNamed(String name) {
            return folders.matcher(name).matches();
        }

        boolean owns(Path folder, Computer computer) {
            Path last = folder.getFileName();
            return (last != null && isNamed(last.toString()))
                    || markers.stream().anyMatch(marker -> computer.exists.test(folder.resolve(marker)));
        }
    }
}
