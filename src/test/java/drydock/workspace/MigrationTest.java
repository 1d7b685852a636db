package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.bundle.Bundle;
import drydock.domain.Entity;
import drydock.domain.Ids;
import drydock.domain.checklist.Checklist;
import drydock.domain.checklist.ChecklistEdits;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Edit;
import drydock.domain.checklist.Freshness;
import drydock.domain.checklist.Item;
import drydock.domain.checklist.ItemDefinition;
import drydock.domain.checklist.Rounds;
import drydock.domain.checklist.Severity;
import drydock.domain.checklist.When;
import drydock.domain.project.Person;
import drydock.domain.register.ItemOccurrence;
import drydock.domain.register.Occurrence;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
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
    private static final Ids IDS = Ids.from(new Random(8));

    @ParameterizedTest
    @CsvSource({"1, 23", "2, 40", "3, 59", "4, 67", "5, 68", "6, 70", "7, 70", "8, 73"})
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
    void whatWasTickedBeforeTimesWereKeptIsTheFirstOfThem() throws Exception {
        Files.createDirectories(file().getParent());
        try (InputStream old = new GZIPInputStream(
                Objects.requireNonNull(MigrationTest.class.getResourceAsStream("version-7.drydock.gz")))) {
            Files.copy(old, file());
        }
        try (Workspace workspace = open()) {
            ChecklistEntry ticked =
                    workspace.snapshot().all(ChecklistEntry.class).iterator().next();
            assertThat(Rounds.times(workspace.snapshot(), ticked.project(), ticked.item()))
                    .singleElement()
                    .satisfies(time -> {
                        assertThat(time.doneOn()).isEqualTo(ticked.decidedOn());
                        assertThat(time.doneBy()).isEqualTo(ticked.decidedBy());
                    });
            Item item = item(workspace, ticked, ticked.decidedOn().plusMonths(3));
            assertThat(item.cameRound()).isTrue();
            Edit.Allowed again = (Edit.Allowed) new ChecklistEdits(
                            workspace.snapshot(),
                            ticked.project(),
                            IDS,
                            ticked.decidedOn().plusMonths(3),
                            null)
                    .tick(item);
            workspace.apply(again.command()).get();
        }
        try (Workspace workspace = open()) {
            ChecklistEntry entry =
                    workspace.snapshot().all(ChecklistEntry.class).iterator().next();
            LocalDate first = Samples.DAY;
            assertThat(Rounds.times(workspace.snapshot(), entry.project(), entry.item()))
                    .extracting(Occurrence::doneOn)
                    .containsExactly(first.plusMonths(3), first);
            assertThat(item(workspace, entry, first.plusMonths(3)).dueOn()).contains(first.plusMonths(6));
            workspace.undo().get();
            assertThat(workspace.snapshot().all(ItemOccurrence.class)).isEmpty();
            workspace.redo().get();
            assertThat(workspace.snapshot().all(ItemOccurrence.class)).hasSize(2);
        }
    }

    /** The item of an entry, as if it came round every three months. */
    private static Item item(Workspace workspace, ChecklistEntry entry, LocalDate today) {
        ItemDefinition definition = new ItemDefinition(
                entry.item(),
                "Phase",
                When.BEFORE,
                "Title",
                "",
                "",
                Severity.NICE,
                null,
                List.of("all"),
                List.of("ask"),
                true,
                null,
                "P3M",
                null,
                List.of());
        return Checklist.of(
                        List.of(definition),
                        Bundle.load().vocabulary(),
                        workspace.snapshot(),
                        entry.project(),
                        new Freshness(today, Set.of()))
                .find(entry.item())
                .orElseThrow();
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
