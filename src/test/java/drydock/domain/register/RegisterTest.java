package drydock.domain.register;

import static drydock.domain.TestRecords.after;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Person;
import drydock.domain.project.PersonRemoval;
import drydock.domain.project.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private static final Project PROJECT = project(1, "Vault");
    private static final LocalDate DUE = LocalDate.of(2028, 1, 31);
    private static final Duty ROTATION =
            new Duty(new Id<>(2), PROJECT.id(), DutyKind.KEY_ROTATION, "Rotate keys", null, "P1M", DUE, 1, "");
    private final Ids ids = Ids.from(new Random(1));

    @Test
    void aDutyComesRoundAPeriodAfterItWasDue() {
        Snapshot snapshot = snapshot(PROJECT, ROTATION);
        assertThat(DutyDates.of(snapshot, ROTATION).nextDue()).contains(DUE);
        Snapshot done = after(snapshot, DutyDates.of(snapshot, ROTATION).done(ids, DUE.minusDays(2), null, "ticket"));
        // 2028 is a leap year: a month after 31 January is 29 February
        assertThat(DutyDates.of(done, ROTATION).nextDue()).contains(LocalDate.of(2028, 2, 29));
        Snapshot late = after(done, DutyDates.of(done, ROTATION).done(ids, LocalDate.of(2028, 3, 10), null, ""));
        assertThat(DutyDates.of(late, ROTATION).nextDue()).contains(LocalDate.of(2028, 4, 10));
    }

    @Test
    void whatComesOnceIsOverWhenItIsDone() {
        Duty once = ROTATION.withPeriod("");
        Snapshot snapshot = snapshot(PROJECT, once);
        assertThat(DutyDates.of(after(snapshot, DutyDates.of(snapshot, once).done(ids, DUE, null, "")), once)
                        .nextDue())
                .isEmpty();
    }

    @Test
    void aPeriodLeadsForward() {
        assertThatThrownBy(() -> ROTATION.withPeriod("P0D")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ROTATION.withPeriod("monthly")).isInstanceOf(java.time.DateTimeException.class);
    }

    @Test
    void removingAWalletLeavesTheRoleWithoutAHolder() {
        Wallet wallet =
                new Wallet(new Id<>(3), PROJECT.id(), "Safe", "", WalletKind.MULTISIG, null, 3, 2, false, false, "");
        PrivilegedRole role = new PrivilegedRole(new Id<>(4), PROJECT.id(), "Owner", wallet.id(), "", "");
        Snapshot snapshot = snapshot(PROJECT, wallet, role);
        Snapshot removed = after(snapshot, RegisterCommands.remove("wallet", snapshot, wallet));
        assertThat(removed.all(Wallet.class)).isEmpty();
        assertThat(removed.get(PrivilegedRole.class, role.id()).wallet()).isNull();
    }

    @Test
    void aRemovedPersonLeavesTheRegistersAndTakesTheirAbsencesAlong() {
        Person ada = new Person(new Id<>(5), "Ada", "", "");
        Absence absence = new Absence(new Id<>(6), ada.id(), DUE, DUE, "");
        Duty duty = ROTATION.withResponsible(ada.id());
        Person bob = new Person(new Id<>(7), "Bob", "", "");
        ReviewContact contact = new ReviewContact(new Id<>(8), new Id<>(9), bob.id(), null, null);
        assertThat(contact.without(ada.id())).isEqualTo(contact);
        Snapshot snapshot = snapshot(PROJECT, ada, absence, duty);
        Snapshot removed = after(snapshot, PersonRemoval.remove(snapshot, List.of(ada)));
        assertThat(removed.all(Absence.class)).isEmpty();
        assertThat(removed.get(Duty.class, duty.id()).responsible()).isNull();
    }
}
