package drydock.domain.register;

import static drydock.domain.TestRecords.after;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import drydock.domain.Change;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Person;
import drydock.domain.project.PersonRemoval;
import drydock.domain.project.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
    void aDutyDoneTwiceOnADayCountsOnce() {
        for (LocalDate day : List.of(DUE.minusDays(2), DUE, DUE.plusDays(2))) {
            Snapshot snapshot = snapshot(PROJECT, ROTATION);
            Snapshot once = after(snapshot, DutyDates.of(snapshot, ROTATION).done(ids, day, null, ""));
            Snapshot twice = after(once, DutyDates.of(once, ROTATION).done(ids, day, null, ""));
            assertThat(DutyDates.of(twice, ROTATION).nextDue())
                    .isEqualTo(DutyDates.of(once, ROTATION).nextDue());
        }
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
    void aWalletIsReviewedAgainAndAgainByADutyOfItsOwn() {
        Wallet wallet =
                new Wallet(new Id<>(3), PROJECT.id(), "Safe", "", WalletKind.MULTISIG, null, 3, 2, false, false, "");
        Reviews.Wanted wanted = new Reviews.Wanted(wallet, DutyKind.ACCESS_REVIEW, "Review Safe", null);
        Snapshot before = snapshot(PROJECT, wallet, ROTATION);
        Snapshot reviewed = after(before, reviews(before).every(wanted, "P3M", DUE, ids));
        Duty duty = reviews(reviewed).of(wallet).orElseThrow();
        assertThat(duty.title()).isEqualTo("Review Safe");
        assertThat(reviews(reviewed).next(wallet)).contains(LocalDate.of(2028, 4, 30));

        Snapshot yearly = after(reviewed, reviews(reviewed).every(wanted, "P1Y", DUE, ids));
        Snapshot done = after(
                yearly, DutyDates.of(yearly, duty.withPeriod("P1Y")).done(ids, LocalDate.of(2028, 5, 2), null, ""));
        assertThat(reviews(done).next(wallet)).contains(LocalDate.of(2029, 5, 2));

        // never done, nothing of it is worth keeping
        assertThat(after(yearly, RegisterCommands.remove("wallet", yearly, wallet))
                        .all(Duty.class))
                .containsExactly(ROTATION);
        Snapshot never = after(yearly, reviews(yearly).every(wanted, "", DUE, ids));
        assertThat(never.all(Duty.class)).containsExactly(ROTATION);
        assertThat(never.all(DutySubject.class)).isEmpty();
    }

    @Test
    void aReviewGoesByTheNameOfItsEntryAndToWhoeverKeepsIt() {
        Person ada = new Person(new Id<>(5), "Ada", "", "");
        Wallet wallet =
                new Wallet(new Id<>(3), PROJECT.id(), "Safe", "", WalletKind.MULTISIG, null, 3, 2, false, false, "");
        PrivilegedRole role = new PrivilegedRole(new Id<>(4), PROJECT.id(), "Owner", wallet.id(), "", "");
        Snapshot reviewed = snapshot(PROJECT, ada, wallet, role);
        for (Entity entry : List.of(wallet, role)) {
            Reviews.Wanted wanted = reviews(reviewed).wanted(entry).orElseThrow();
            reviewed = after(reviewed, reviews(reviewed).every(wanted, "P3M", DUE, ids));
        }

        Wallet renamed = wallet.withTitle("Treasury").withHolder(ada.id());
        Snapshot changed = after(
                reviewed,
                RegisterCommands.edit("wallet", renamed).and(reviews(reviewed).following(renamed)));
        assertThat(changed.all(Duty.class))
                .extracting(Duty::title, Duty::responsible)
                .containsExactlyInAnyOrder(tuple("Review Treasury", ada.id()), tuple("Review Owner", ada.id()));

        Duty own =
                reviews(changed).of(wallet).orElseThrow().withTitle("Signers").withResponsible(null);
        Snapshot given = after(changed, RegisterCommands.edit("duty", own));
        assertThat(reviews(given).following(renamed.withTitle("Cold").withHolder(null)))
                .as("what was called and given otherwise stays so; the role has nobody now")
                .singleElement()
                .isEqualTo(new Change.Put(reviews(given).of(role).orElseThrow().withResponsible(null)));
    }

    @Test
    void whatWasReviewedStaysKnownWhenNothingIsReviewedAnyMore() {
        Wallet wallet =
                new Wallet(new Id<>(3), PROJECT.id(), "Safe", "", WalletKind.MULTISIG, null, 3, 2, false, false, "");
        Reviews.Wanted wanted = new Reviews.Wanted(wallet, DutyKind.ACCESS_REVIEW, "Review Safe", null);
        Snapshot before = snapshot(PROJECT, wallet);
        Snapshot reviewed = after(before, reviews(before).every(wanted, "P3M", DUE, ids));
        Duty duty = reviews(reviewed).of(wallet).orElseThrow();
        Snapshot done = after(reviewed, DutyDates.of(reviewed, duty).done(ids, DUE, null, "ops/signers.md"));

        Snapshot never = after(done, reviews(done).every(wanted, "", DUE, ids));
        Snapshot removed = after(done, RegisterCommands.remove("wallet", done, wallet));
        for (Snapshot stopped : List.of(never, removed)) {
            assertThat(stopped.all(DutyOccurrence.class))
                    .extracting(DutyOccurrence::proof)
                    .containsExactly("ops/signers.md");
            assertThat(DutyDates.of(stopped, stopped.get(Duty.class, duty.id())).nextDue())
                    .isEmpty();
        }
        assertThat(reviews(never).every(wanted, "", DUE, ids).changes()).isEmpty();
        Snapshot again = after(never, reviews(never).every(wanted, "P1Y", DUE, ids));
        assertThat(reviews(again).next(wallet)).as("a year after the last time").contains(DUE.plusYears(1));
    }

    @Test
    void whatWasDoneBeforeADutyBeganIsNoTimeOfIt() {
        ItemOccurrence march = time(DUE.minusMonths(10));
        Duty ofItem = ROTATION.withItem("OPS-05").withPeriod("P3M");
        assertThat(DutyDates.of(snapshot(PROJECT, ofItem, march), ofItem).nextDue())
                .contains(DUE);
        Duty later = ofItem.withFirstDue(DUE.plusMonths(1));
        assertThat(DutyDates.of(snapshot(PROJECT, later, march), later).nextDue())
                .as("its first day is as it was set")
                .contains(later.firstDue());
        // due on its first day and done five days before
        ItemOccurrence early = march.withDue(DUE).withDoneOn(DUE.minusDays(5));
        assertThat(DutyDates.of(snapshot(PROJECT, ofItem, early), ofItem).nextDue())
                .contains(LocalDate.of(2028, 4, 30));
    }

    @Test
    void aTickOfTheItemNeverFinishesWhatComesOnce() {
        Duty once = ROTATION.withItem("OPS-05").withPeriod("");
        for (LocalDate day : List.of(DUE.minusMonths(10), DUE, DUE.plusDays(1))) {
            DutyDates dates = DutyDates.of(snapshot(PROJECT, once, time(day)), once);
            assertThat(dates.nextDue()).contains(DUE);
            assertThat(dates.last()).isEmpty();
        }
    }

    @Test
    void aDutyThatComesOnceLeavesTheItemToTheOneThatComesRound() {
        Duty ofItem = ROTATION.withItem("OPS-05");
        Duty once = ofItem.withId(new Id<>(7)).withPeriod("");
        assertThat(DutyDates.of(snapshot(PROJECT, ofItem, once, time(DUE)), ofItem)
                        .nextDue())
                .contains(LocalDate.of(2028, 2, 29));
    }

    private static ItemOccurrence time(LocalDate day) {
        return new ItemOccurrence(new Id<>(8), PROJECT.id(), "OPS-05", day, day, null, "", "");
    }

    private static Reviews reviews(Snapshot snapshot) {
        return new Reviews(snapshot, PROJECT.id());
    }

    @Test
    void anEventThatComesAgainTellsItsNextDays() {
        MarkedEvent unlock = new MarkedEvent(
                new Id<>(3), PROJECT.id(), EventKind.UNLOCK, "Unlock", DUE, DUE.plusDays(1), "imported");
        Snapshot once = snapshot(PROJECT, unlock);
        LocalDate later = LocalDate.of(2029, 2, 2);
        assertThat(EventDays.of(once, unlock, later)).isEqualTo(new EventDays(DUE, DUE.plusDays(1)));

        Snapshot monthly = snapshot(PROJECT, unlock, new EventTerms(new Id<>(4), unlock.id(), null, "P1M"));
        assertThat(EventDays.of(monthly, unlock, DUE.plusDays(1))).isEqualTo(new EventDays(DUE, DUE.plusDays(1)));
        // the thirteenth month after 31 January is February again, with 28 days in 2029, and 1 February is over
        assertThat(EventDays.of(monthly, unlock, later))
                .isEqualTo(new EventDays(LocalDate.of(2029, 2, 28), LocalDate.of(2029, 3, 1)));
        assertThat(EventDays.of(monthly, unlock, LocalDate.of(2028, 5, 31)).first())
                .isEqualTo(LocalDate.of(2028, 5, 31));
    }

    @Property
    void theNextDaysOfAnEventAreTheFirstThatAreNotOver(
            @ForAll @IntRange(min = 0, max = 20_000) int behind, @ForAll @IntRange(min = 1, max = 400) int days) {
        MarkedEvent event =
                new MarkedEvent(new Id<>(3), PROJECT.id(), EventKind.VOTE, "Vote", DUE, DUE.plusDays(2), "");
        Snapshot snapshot =
                snapshot(PROJECT, event, new EventTerms(new Id<>(4), event.id(), null, "P%dD".formatted(days)));
        LocalDate today = DUE.plusDays(behind);
        EventDays next = EventDays.of(snapshot, event, today);
        assertThat(next.last()).isAfterOrEqualTo(today);
        assertThat(next.first().equals(DUE) || next.last().minusDays(days).isBefore(today))
                .isTrue();
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
