package drydock.ui.registers;

import drydock.domain.register.Alert;
import drydock.domain.register.BountyProgramme;
import drydock.domain.register.IncidentPlan;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.register.Wallet;
import drydock.domain.register.WalletKind;
import drydock.ui.base.Preferences;
import drydock.ui.base.Words;
import drydock.ui.registers.Register.Choices;
import drydock.ui.registers.Register.Columns;
import drydock.ui.registers.Register.Naming;
import java.util.List;
import java.util.stream.Stream;

/** The registers of what protects a launched product. */
record SafetyRegisters(RegistersViewModel model, Preferences preferences) {
    private static final List<String> YES_NO = List.of("Yes", "No");

    Register<Wallet> wallets() {
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
                        c.text("title", "Wallet", 130, Wallet::title, Wallet::withTitle),
                        c.text("address", "Address", 120, Wallet::address, Wallet::withAddress),
                        c.choice(
                                "kind",
                                "Kind",
                                100,
                                new Choices<>(
                                        w -> Words.of(w.kind()),
                                        w -> Stream.of(WalletKind.values())
                                                .map(Words::of)
                                                .toList(),
                                        (w, word) -> w.withKind(kind(word)))),
                        c.count("signers", "Signers", 84, Wallet::signers, Wallet::withSigners),
                        c.count("threshold", "Must sign", 92, Wallet::threshold, Wallet::withThreshold),
                        c.choice(
                                "holder",
                                "Kept by",
                                110,
                                new Choices<>(
                                        w -> model.name(w.holder()),
                                        w -> model.people(),
                                        (w, name) -> w.withHolder(model.person(name)))),
                        c.choice(
                                "deployer",
                                "Deployer",
                                92,
                                new Choices<>(
                                        w -> yes(w.deployer()),
                                        w -> YES_NO,
                                        (w, word) -> w.withDeployer(word.equals("Yes")))),
                        c.choice(
                                "daily",
                                "Daily use",
                                92,
                                new Choices<>(
                                        w -> yes(w.dailyUse()),
                                        w -> YES_NO,
                                        (w, word) -> w.withDailyUse(word.equals("Yes"))))),
                project -> new Wallet(
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
                        ""));
    }

    Register<PrivilegedRole> roles() {
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
                        c.text("title", "Role", 180, PrivilegedRole::title, PrivilegedRole::withTitle),
                        c.choice(
                                "wallet",
                                "Held by",
                                180,
                                new Choices<>(
                                        this::holder,
                                        role -> Stream.concat(
                                                        Stream.of(""),
                                                        model.entries(Wallet.class).stream()
                                                                .map(Wallet::title))
                                                .toList(),
                                        (role, title) -> role.withWallet(model.entries(Wallet.class).stream()
                                                .filter(w -> w.title().equals(title))
                                                .map(Wallet::id)
                                                .findFirst()
                                                .orElse(null)))),
                        c.text("may", "What it may do", 280, PrivilegedRole::mayDo, PrivilegedRole::withMayDo),
                        c.text("notes", "Notes", 180, PrivilegedRole::notes, PrivilegedRole::withNotes)),
                project -> new PrivilegedRole(model.nextId(), project, "New role", null, "", ""));
    }

    Register<Alert> alerts() {
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
                        c.text("title", "Event", 200, Alert::title, Alert::withTitle),
                        c.choice(
                                "role",
                                "Watches role",
                                150,
                                new Choices<>(
                                        this::watched,
                                        alert -> Stream.concat(
                                                        Stream.of(""),
                                                        model.entries(PrivilegedRole.class).stream()
                                                                .map(PrivilegedRole::title))
                                                .toList(),
                                        (alert, title) -> alert.withRole(model.entries(PrivilegedRole.class).stream()
                                                .filter(role -> role.title().equals(title))
                                                .map(PrivilegedRole::id)
                                                .findFirst()
                                                .orElse(null)))),
                        c.choice(
                                "owner",
                                "Owner",
                                130,
                                new Choices<>(
                                        alert -> model.name(alert.responsible()),
                                        alert -> model.people(),
                                        (alert, name) -> alert.withResponsible(model.person(name)))),
                        c.text("first", "First action", 200, Alert::firstAction, Alert::withFirstAction),
                        c.date("tested", "Last tested", 120, Alert::testedOn, Alert::withTestedOn)),
                project -> new Alert(model.nextId(), project, "New alert", null, null, "", null));
    }

    Register<IncidentPlan> incidentPlans() {
        Columns<IncidentPlan> c = new Columns<>(model, "incident plan", IncidentPlan.class);
        return Register.of(
                model,
                preferences,
                new Naming<>(
                        "Incident plan",
                        "incident plan",
                        IncidentPlan.class,
                        "Where it is written what to do when something goes wrong, and who leads."),
                List.of(
                        c.text("location", "Where it is", 300, IncidentPlan::location, IncidentPlan::withLocation),
                        c.choice(
                                "lead",
                                "Led by",
                                150,
                                new Choices<>(
                                        plan -> model.name(plan.responsible()),
                                        plan -> model.people(),
                                        (plan, name) -> plan.withResponsible(model.person(name)))),
                        c.date(
                                "reviewed",
                                "Last reviewed",
                                130,
                                IncidentPlan::reviewedOn,
                                IncidentPlan::withReviewedOn),
                        c.text("notes", "Notes", 200, IncidentPlan::notes, IncidentPlan::withNotes)),
                project -> new IncidentPlan(model.nextId(), project, "", null, null, ""));
    }

    Register<BountyProgramme> bounties() {
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
                        c.text("link", "Link", 320, BountyProgramme::link, BountyProgramme::withLink),
                        c.date("live", "Live on", 120, BountyProgramme::liveOn, BountyProgramme::withLiveOn),
                        c.choice(
                                "owner",
                                "Reports go to",
                                150,
                                new Choices<>(
                                        bounty -> model.name(bounty.responsible()),
                                        bounty -> model.people(),
                                        (bounty, name) -> bounty.withResponsible(model.person(name)))),
                        c.text("notes", "Notes", 200, BountyProgramme::notes, BountyProgramme::withNotes)),
                project -> new BountyProgramme(model.nextId(), project, "", null, null, "", null, ""));
    }

    private String holder(PrivilegedRole role) {
        return model.entries(Wallet.class).stream()
                .filter(wallet -> wallet.id().equals(role.wallet()))
                .map(Wallet::title)
                .findFirst()
                .orElse("");
    }

    private String watched(Alert alert) {
        return model.entries(PrivilegedRole.class).stream()
                .filter(role -> role.id().equals(alert.role()))
                .map(PrivilegedRole::title)
                .findFirst()
                .orElse("");
    }

    private static WalletKind kind(String word) {
        return Stream.of(WalletKind.values())
                .filter(kind -> Words.of(kind).equals(word))
                .findFirst()
                .orElse(WalletKind.SINGLE_KEY);
    }

    private static String yes(boolean value) {
        return value ? "Yes" : "No";
    }
}
