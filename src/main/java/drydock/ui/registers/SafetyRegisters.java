package drydock.ui.registers;

import drydock.domain.register.Alert;
import drydock.domain.register.BountyProgramme;
import drydock.domain.register.IncidentPlan;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.register.Wallet;
import drydock.domain.register.WalletKind;
import drydock.ui.base.Preferences;
import drydock.ui.control.Column;
import drydock.ui.registers.Columns.Choices;
import drydock.ui.registers.Columns.Other;
import drydock.ui.registers.Register.Naming;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The registers of what protects a launched product. */
record SafetyRegisters(RegistersViewModel model, Preferences preferences) {
    private static final List<String> YES_NO = List.of("Yes", "No");

    List<Register<?>> all() {
        return List.of(wallets(), roles(), alerts(), incidentPlans(), bounties());
    }

    private Register<Wallet> wallets() {
        Columns<Wallet> c = new Columns<>(model, "wallet", Wallet.class);
        return Register.of(
                model,
                preferences,
                new Naming<>(
                        "Wallets",
                        "wallet",
                        Wallet.class,
                        "Every wallet that holds power or money: what kind it is, who must sign, who keeps it."),
                List.of(
                        c.text("title", "Wallet", 104, Wallet::title, Wallet::withTitle),
                        c.text("address", "Address", 94, Wallet::address, Wallet::withAddress),
                        c.oneOf("kind", "Kind", 90, WalletKind.class, Wallet::kind, Wallet::withKind),
                        c.count("signers", "Signers", 78, 1, Wallet::signers, Wallet::withSigners),
                        c.count("threshold", "Must sign", 90, 1, Wallet::threshold, Wallet::withThreshold),
                        c.person("holder", "Kept by", 98, Wallet::holder, Wallet::withHolder),
                        yesNo(c, "deployer", "Deployer", Wallet::deployer, Wallet::withDeployer),
                        yesNo(c, "daily", "Daily use", Wallet::dailyUse, Wallet::withDailyUse),
                        c.review(),
                        c.text("notes", "Notes", 160, Wallet::notes, Wallet::withNotes)
                                .hiddenAtFirst()),
                project -> Optional.of(new Wallet(
                        model.nextId(),
                        project,
                        "New wallet",
                        "",
                        WalletKind.MULTISIG,
                        null,
                        null,
                        null,
                        false,
                        false,
                        "")));
    }

    private static Column<Wallet> yesNo(
            Columns<Wallet> c,
            String id,
            String title,
            Function<Wallet, Boolean> get,
            BiFunction<Wallet, Boolean, Wallet> set) {
        return c.choice(
                id,
                title,
                86,
                new Choices<>(
                        wallet -> YES_NO.get(get.apply(wallet) ? 0 : 1),
                        wallet -> YES_NO,
                        (wallet, word) -> set.apply(wallet, word.equals(YES_NO.getFirst()))));
    }

    private Register<PrivilegedRole> roles() {
        Columns<PrivilegedRole> c = new Columns<>(model, "role", PrivilegedRole.class);
        return Register.of(
                model,
                preferences,
                new Naming<>(
                        "Roles",
                        "role",
                        PrivilegedRole.class,
                        "Everything that only some may do: upgrade, pause, set a price, move the treasury."),
                List.of(
                        c.text("title", "Role", 150, PrivilegedRole::title, PrivilegedRole::withTitle),
                        c.other(
                                "wallet",
                                "Held by",
                                150,
                                new Other<>(Wallet.class, Wallet::title, Wallet::id),
                                PrivilegedRole::wallet,
                                PrivilegedRole::withWallet),
                        c.shown("keeper", "Kept by", 110, model::keeper),
                        c.text("may", "What it may do", 200, PrivilegedRole::mayDo, PrivilegedRole::withMayDo),
                        c.review(),
                        c.text("notes", "Notes", 140, PrivilegedRole::notes, PrivilegedRole::withNotes)),
                project -> Optional.of(new PrivilegedRole(model.nextId(), project, "New role", null, "", "")));
    }

    private Register<Alert> alerts() {
        Columns<Alert> c = new Columns<>(model, "alert", Alert.class);
        return Register.of(
                model,
                preferences,
                new Naming<>(
                        "Alerts",
                        "alert",
                        Alert.class,
                        "What monitoring tells you: the event, who acts, what they do first, when it was last tested."),
                List.of(
                        c.text("title", "Event", 170, Alert::title, Alert::withTitle),
                        c.other(
                                "role",
                                "Watches role",
                                150,
                                new Other<>(PrivilegedRole.class, PrivilegedRole::title, PrivilegedRole::id),
                                Alert::role,
                                Alert::withRole),
                        c.person("owner", "Owner", 130, Alert::responsible, Alert::withResponsible),
                        c.text("first", "First action", 160, Alert::firstAction, Alert::withFirstAction),
                        c.pastDate("tested", "Last tested", 110, Alert::testedOn, Alert::withTestedOn),
                        c.shown(
                                "again",
                                "Test again by",
                                110,
                                alert ->
                                        model.format().date(model.testDue(alert).orElse(null)))),
                project -> Optional.of(new Alert(model.nextId(), project, "New alert", null, null, "", null)));
    }

    private Register<IncidentPlan> incidentPlans() {
        Columns<IncidentPlan> c = new Columns<>(model, "incident plan", IncidentPlan.class);
        return Register.of(
                model,
                preferences,
                new Naming<>(
                        "Incident plan",
                        "incident plan",
                        IncidentPlan.class,
                        "Where it is written what to do when something goes wrong, and who leads. Drills are duties."),
                List.of(
                        c.text("location", "Where it is", 220, IncidentPlan::location, IncidentPlan::withLocation),
                        c.person("lead", "Led by", 150, IncidentPlan::responsible, IncidentPlan::withResponsible),
                        c.pastDate(
                                "reviewed",
                                "Last reviewed",
                                130,
                                IncidentPlan::reviewedOn,
                                IncidentPlan::withReviewedOn),
                        c.review(),
                        c.text("notes", "Notes", 160, IncidentPlan::notes, IncidentPlan::withNotes)),
                project -> Optional.of(new IncidentPlan(model.nextId(), project, "", null, null, "")));
    }

    private Register<BountyProgramme> bounties() {
        Columns<BountyProgramme> c = new Columns<>(model, "bounty", BountyProgramme.class);
        return Register.of(
                model,
                preferences,
                new Naming<>(
                        "Bounty",
                        "bounty",
                        BountyProgramme.class,
                        "The reward for those who report a flaw instead of using it: where it is announced and from"
                                + " when."),
                List.of(
                        c.text("link", "Link", 180, BountyProgramme::link, BountyProgramme::withLink),
                        c.date("live", "Live on", 120, BountyProgramme::liveOn, BountyProgramme::withLiveOn),
                        c.amount(
                                "highest",
                                "Highest reward",
                                130,
                                BountyProgramme::highest,
                                BountyProgramme::withHighest),
                        c.text("currency", "Currency", 92, BountyProgramme::currency, BountyProgramme::withCurrency),
                        c.person(
                                "owner",
                                "Reports go to",
                                150,
                                BountyProgramme::responsible,
                                BountyProgramme::withResponsible),
                        c.review(),
                        c.text("notes", "Notes", 130, BountyProgramme::notes, BountyProgramme::withNotes)),
                project -> Optional.of(new BountyProgramme(model.nextId(), project, "", null, null, "", null, "")));
    }
}
