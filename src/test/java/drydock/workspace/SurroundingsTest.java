package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.workspace.SurroundingsFinder.Computer;
import drydock.workspace.SurroundingsFinder.Disk;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingsTest {
    private static final Disk EXT4 = new Disk("ext4", "/dev/sda1");

    private static Surroundings find(String file, Disk disk, Path... existing) {
        return SurroundingsFinder.find(
                Path.of(file), disk, new Computer(Path.of("/Users/ada"), Map.of(), List.of(existing)::contains));
    }

    @ParameterizedTest
    @CsvSource({
        "/home/ada/Dropbox/audit/a.drydock, Dropbox",
        "/home/ada/Dropbox (Keel)/a.drydock, Dropbox",
        "/Users/ada/Library/CloudStorage/OneDrive-Keel/a.drydock, OneDrive",
        "/home/ada/OneDrive - Keel Labs/a.drydock, OneDrive",
        "/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/a.drydock, iCloud",
        "/Users/ada/iCloudDrive/a.drydock, iCloud",
        "/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/My Drive/a.drydock, Google Drive",
        "/home/ada/Google Drive/a.drydock, Google Drive",
        "/home/ada/Nextcloud/a.drydock, Nextcloud",
        "/Users/ada/Box/a.drydock, Box",
        "/Users/ada/Library/CloudStorage/Box-Box/a.drydock, Box",
        "/Users/ada/Library/CloudStorage/Dropbox-Keel/a.drydock, Dropbox",
        "/Users/ada/Library/CloudStorage/ProtonDrive-ada@example.org/plans/a.drydock, ProtonDrive"
    })
    void theNameOfAServicesFolderTellsIt(String file, String service) {
        assertThat(find(file, EXT4)).isEqualTo(new Surroundings.Synced(service));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Desktop", "Documents"})
    void iCloudMayHaveTakenOverTheDesktopAndTheDocuments(String folder) {
        String file = "/Users/ada/" + folder + "/audit/a.drydock";
        Path taken = Path.of("/Users/ada/Library/Mobile Documents/com~apple~CloudDocs", folder);
        assertThat(find(file, new Disk("apfs", "/dev/disk3s5"), taken)).isEqualTo(new Surroundings.Synced("iCloud"));
        assertThat(find(file, new Disk("apfs", "/dev/disk3s5"))).isEqualTo(new Surroundings.Ordinary());
    }

    @ParameterizedTest
    @CsvSource({
        "fuse.google-drive-ocamlfuse, Google Drive",
        "fuse.onedriver, OneDrive",
        "fuse.dbxfs, Dropbox",
        "fuse.pCloud.fs, pCloud"
    })
    void soDoesTheFileSystemOfItsProgram(String type, String service) {
        assertThat(find("/mnt/cloud/a.drydock", new Disk(type, "x"))).isEqualTo(new Surroundings.Synced(service));
    }

    @Test
    void soDoesTheLabelOfItsDrive() {
        assertThat(find("G:\\Meine Ablage\\a.drydock", new Disk("FAT32", "Google Drive")))
                .isEqualTo(new Surroundings.Synced("Google Drive"));
    }

    @Test
    void aHomeThatWindowsMapsToAShareIsOnAnotherComputer() {
        Computer computer = new Computer(
                Path.of("/Users/ada"), Map.of("HOMEDRIVE", "H:", "HOMESHARE", "\\\\server\\ada$"), path -> false);
        Disk ntfs = new Disk("NTFS", "data");
        assertThat(SurroundingsFinder.find(Path.of("H:\\plans\\a.drydock"), ntfs, computer))
                .isEqualTo(new Surroundings.Network("ntfs"));
        assertThat(SurroundingsFinder.find(Path.of("C:\\plans\\a.drydock"), ntfs, computer))
                .isEqualTo(new Surroundings.Ordinary());
    }

    @ParameterizedTest
    @CsvSource({".dropbox, Dropbox", ".stfolder, Syncthing", ".tmp.driveupload, Google Drive"})
    void soDoesWhatTheServiceLeavesInAFolderAbove(String marker, String service) {
        assertThat(find("/home/ada/work/audit/a.drydock", EXT4, Path.of("/home/ada/work", marker)))
                .isEqualTo(new Surroundings.Synced(service));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nfs",
                "nfs4",
                "cifs",
                "smb3",
                "SMBFS",
                "fuse.sshfs",
                "fuse.rclone",
                "fuse.gcsfuse",
                "webdav",
                "afpfs"
            })
    void aDiskOfAnotherComputerIsKnownByItsFileSystem(String type) {
        assertThat(find("/mnt/team/a.drydock", new Disk(type, "x")))
                .isInstanceOf(Surroundings.Network.class)
                .satisfies(network -> assertThat(network.warning()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "apfs", "NTFS", "btrfs", "tmpfs", "fuseblk", "fuse.gocryptfs", "fuse.mergerfs", ""})
    void aDiskOfThisComputerIsNothingToSpeakOf(String type) {
        assertThat(find("/home/ada/my dropbox notes/a.drydock", new Disk(type, "/dev/sda1"))
                        .warning())
                .isEmpty();
        assertThat(find("/home/bob/work/Box/a.drydock", new Disk(type, "/dev/sda1"))
                        .warning())
                .isEmpty();
    }
}
