package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingsTest {
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
        "/home/ada/Nextcloud/a.drydock, Nextcloud"
    })
    void theNameOfAServicesFolderTellsIt(Path file, String service) {
        assertThat(SurroundingsFinder.find(file, "ext4", path -> false)).isEqualTo(new Surroundings.Synced(service));
    }

    @ParameterizedTest
    @CsvSource({".dropbox, Dropbox", ".stfolder, Syncthing", ".tmp.driveupload, Google Drive"})
    void soDoesWhatTheServiceLeavesInAFolderAbove(String marker, String service) {
        Path file = Path.of("/home/ada/work/audit/a.drydock");
        assertThat(SurroundingsFinder.find(
                        file, "apfs", Path.of("/home/ada/work").resolve(marker)::equals))
                .isEqualTo(new Surroundings.Synced(service));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb3", "SMBFS", "fuse.sshfs", "webdav", "afpfs"})
    void aDiskOfAnotherComputerIsKnownByItsFileSystem(String type) {
        assertThat(SurroundingsFinder.find(Path.of("/mnt/team/a.drydock"), type, path -> false))
                .isInstanceOf(Surroundings.Network.class)
                .satisfies(network -> assertThat(network.warning()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "apfs", "NTFS", "btrfs", "tmpfs", "fuseblk", ""})
    void aDiskOfThisComputerIsNothingToSpeakOf(String type) {
        Path file = Path.of("/home/ada/my dropbox notes/a.drydock");
        assertThat(SurroundingsFinder.find(file, type, path -> false).warning()).isEmpty();
    }
}
