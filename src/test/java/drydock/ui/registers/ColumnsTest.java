package drydock.ui.registers;

import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.domain.register.BountyProgramme;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyKind;
import drydock.domain.register.DutyOccurrence;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.register.Wallet;
import drydock.domain.register.WalletKind;
import drydock.ui.Bench;
import drydock.ui.base.Frame;
import drydock.ui.control.Column;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed into a column of a register and chosen in it. */
class ColumnsTest {
    private static final Project PROJECT = project(1, "Vault");

    @TempDir
    Path folder;

    private Bench bench;

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void eachOfTwoRecordsOfOneTitleCanBeChosen() {
        Wallet first = wallet(10);
        PrivilegedRole role = new PrivilegedRole(new Id<>(20), PROJECT.id(), "Upgrade", null, "", "");
        RegistersViewModel model = model(first, wallet(11), role);
        Columns<PrivilegedRole> columns = new Columns<>(model, "role", PrivilegedRole.class);
        Column<PrivilegedRole> heldBy = columns.other(
                "wallet",
                "Held by",
                180,
                new Columns.Other<>(Wallet.class, Wallet::title, Wallet::id),
                PrivilegedRole::wallet,
                PrivilegedRole::withWallet);
        assertThat(Objects.requireNonNull(heldBy.choices()).apply(role)).containsExactly("", "Safe", "Safe (2)");
        Objects.requireNonNull(heldBy.edit()).accept(role, "Safe (2)");
        bench.settle();
        PrivilegedRole changed = bench.snapshot().get(PrivilegedRole.class, role.id());
        assertThat(changed.wallet()).isEqualTo(new Id<>(11));
        assertThat(heldBy.text().apply(changed)).isEqualTo("Safe (2)");
    }

    @Test
    void anAmountIsTypedAndTakenBack() {
        BountyProgramme bounty = new BountyProgramme(new Id<>(30), PROJECT.id(), "", null, null, "", null, "");
        RegistersViewModel model = model(bounty);
        Column<BountyProgramme> highest = new Columns<>(model, "bounty", BountyProgramme.class)
                .amount("highest", "Highest reward", 130, BountyProgramme::highest, BountyProgramme::withHighest);
        assertThat(highest.problem().apply("much")).isNotEmpty();
        Objects.requireNonNull(highest.edit()).accept(bounty, "250k");
        bench.settle();
        BountyProgramme known = bench.snapshot().get(BountyProgramme.class, bounty.id());
        assertThat(known.highest()).isEqualByComparingTo(new BigDecimal("250000"));
        assertThat(highest.text().apply(known)).isEqualTo("250,000");
        Objects.requireNonNull(highest.edit()).accept(known, " ");
        bench.settle();
        assertThat(bench.snapshot().get(BountyProgramme.class, bounty.id()).highest())
                .isNull();
    }

    @Test
    void whatIsStillToComeWasNotDone() {
        Duty duty = new Duty(
                new Id<>(40), PROJECT.id(), DutyKind.OTHER, "Look", null, "P3M", LocalDate.of(2026, 6, 1), 1, "");
        RegistersViewModel model = model(duty);
        DutyOccurrence done = new DutyOccurrence(
                new Id<>(41), duty.id(), model.today(), model.today().minusDays(1), null, "");
        bench.studio().session().perform(Command.put("Done", done));
        bench.settle();
        Column<DutyOccurrence> on = new Columns<>(model, "done duty", DutyOccurrence.class)
                .pastDate("on", "Done on", 110, DutyOccurrence::doneOn, (time, day) -> time.withDoneOn(day));
        String tomorrow = model.today().plusDays(1).toString();
        assertThat(on.problem().apply(tomorrow)).isEqualTo("That day is still to come.");
        Objects.requireNonNull(on.edit()).accept(done, tomorrow);
        bench.settle();
        assertThat(bench.snapshot().get(DutyOccurrence.class, done.id())).isEqualTo(done);
        Objects.requireNonNull(on.edit()).accept(done, model.today().toString());
        bench.settle();
        assertThat(bench.snapshot().get(DutyOccurrence.class, done.id()).doneOn())
                .isEqualTo(model.today());
    }

    private static Wallet wallet(long id) {
        return new Wallet(
                new Id<>(id), PROJECT.id(), "Safe", "", WalletKind.MULTISIG, null, null, null, false, false, "");
    }

    private RegistersViewModel model(Entity... entities) {
        Entity[] all = new Entity[entities.length + 1];
        all[0] = PROJECT;
        System.arraycopy(entities, 0, all, 1, entities.length);
        bench = new Bench(folder, snapshot(all));
        RegistersViewModel model = new RegistersViewModel(bench.studio());
        model.show(new Frame(bench.snapshot(), PROJECT.id(), LocalDate.of(2026, 6, 1)));
        return model;
    }
}
