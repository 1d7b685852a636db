package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Entity;
import drydock.domain.project.Person;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files as earlier versions and this one wrote them. Each holds one record of each kind of its time, in one step "Add one of each"; Ada,
 * renamed to "Ada Okafor"; and a second renaming that was undone. {@link VersionFile} writes the next one.
 */
class MigrationTest extends RealFile {
    @ParameterizedTest
    @CsvSource({"1, 23", "2, 40", "3, 59", "4, 67", "5, 68", "6, 70", "7, 70"})
    void aFileOfAnyVersionIsBroughtUpToDateWithItsHistory(int version, int records) throws Exception {
        Files.createDirectories(file().getParent());
        try (InputStream old = new GZIPInputStream(Objects.requireNonNull(
                MigrationTest.class.getResourceAsStream("version-" + version + ".drydock.gz")))) {
            Files.copy(old, file());
        }

        Map<Object, Entity> before;
        try (Workspace workspace = open()) {
            assertThat(workspace.access()).isInstanceOf(Access.ReadWrite.class);
            before = workspace.snapshot().everything().collect(Collectors.toMap(Entity::id, each -> each));
            assertThat(before).hasSize(records);
            assertThat(workspace.snapshot().all(Person.class))
                    .extracting(Person::name)
                    .contains("Ada Okafor");
            assertThat(workspace.backups().stream().anyMatch(backup -> backup.reason() == Backup.Reason.UPDATE))
                    .isEqualTo(version < Migrations.shipped().latest());
            workspace.redo().get();
            workspace.undo().get();
            workspace.undo().get();
            workspace.undo().get();
            assertThat(workspace.snapshot().everything()).isEmpty();
            workspace.redo().get();
            workspace.redo().get();
        }
        try (Workspace workspace = open()) { // which looks for damage
            assertThat(workspace.snapshot().everything()).containsExactlyInAnyOrderElementsOf(before.values());
        }
    }

    @Test
    void thereIsOneOfEveryVersionBefore() {
        for (int version = 1; version < Migrations.shipped().latest(); version++) {
            assertThat(MigrationTest.class.getResource("version-" + version + ".drydock.gz"))
                    .as("version %s: see VersionFile", version)
                    .isNotNull();
        }
    }
}
