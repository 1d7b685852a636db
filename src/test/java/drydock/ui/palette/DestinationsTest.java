package drydock.ui.palette;

import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.domain.register.Alert;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyKind;
import drydock.domain.register.DutyOccurrence;
import drydock.domain.register.EventKind;
import drydock.domain.register.IncidentPlan;
import drydock.domain.register.ItemOccurrence;
import drydock.domain.register.MarkedEvent;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.register.Wallet;
import drydock.domain.register.WalletKind;
import drydock.ui.Bench;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a search finds in the registers leads there. */
class DestinationsTest {
    private static final Project PROJECT = project(1, "Vault");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Duty DUTY =
            new Duty(new Id<>(7), PROJECT.id(), DutyKind.OTHER, "Rotate keys", null, "P3M", DAY, 1, "");
    private static final DutyOccurrence DONE = new DutyOccurrence(new Id<>(8), DUTY.id(), DAY, DAY, null, "ledger-17");

    @TempDir
    Path folder;

    @Test
    void entriesOfRegistersAndTimesThatSomethingWasDoneAreFoundAndShown() throws Exception {
        List<Entity> entries = List.of(
                new Wallet(
                        new Id<>(2),
                        PROJECT.id(),
                        "Safe",
                        "0xledger",
                        WalletKind.MULTISIG,
                        null,
                        3,
                        2,
                        false,
                        false,
                        ""),
                new PrivilegedRole(new Id<>(3), PROJECT.id(), "Upgrade", null, "ledger", ""),
                new Alert(new Id<>(4), PROJECT.id(), "Code replaced", null, null, "Look into the ledger", null),
                new IncidentPlan(new Id<>(5), PROJECT.id(), "docs/ledger.md", null, null, ""),
                DONE,
                new MarkedEvent(new Id<>(9), PROJECT.id(), EventKind.VOTE, "Vote on the ledger", DAY, DAY, ""),
                new ItemOccurrence(new Id<>(10), PROJECT.id(), "OPS-05", DAY, DAY, null, "ledger.md", ""));
        try (Bench bench = new Bench(
                folder,
                snapshot(Stream.concat(List.of(PROJECT, DUTY).stream(), entries.stream())
                        .toArray(Entity[]::new)))) {
            Destinations destinations = new Destinations(bench.studio().navigator());
            assertThat(bench.studio().session().workspace().search("ledger", 20))
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allSatisfy(hit -> assertThat(destinations.of(hit.entity(), bench.snapshot()))
                            .isPresent());
            assertThat(entries)
                    .allSatisfy(entry -> assertThat(destinations.of(entry, bench.snapshot()))
                            .as(entry.toString())
                            .isPresent());
        }
    }
}
