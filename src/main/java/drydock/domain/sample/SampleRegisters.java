package drydock.domain.sample;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.register.Alert;
import drydock.domain.register.BountyProgramme;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyKind;
import drydock.domain.register.DutyOccurrence;
import drydock.domain.register.DutySubject;
import drydock.domain.register.EventKind;
import drydock.domain.register.EventTerms;
import drydock.domain.register.IncidentPlan;
import drydock.domain.register.MarkedEvent;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.register.Wallet;
import drydock.domain.register.WalletKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who holds power in the sample, who watches, and what comes round again; one role is held by nobody yet. */
final class SampleRegisters {
    private final Id<Project> project;
    private final Ids ids;
    private final SampleTeam team;
    private final SampleDates dates;
    private final Wallet council;
    private final PrivilegedRole upgrade;
    private final PrivilegedRole pause;
    private final Duty rotation;
    private final Duty signers;
    private final MarkedEvent unlock;

    SampleRegisters(Id<Project> project, Ids ids, SampleTeam team, SampleDates dates) {
        this.project = project;
        this.ids = ids;
        this.team = team;
        this.dates = dates;
        council = wallet(
                        "Protocol council",
                        "0x5afe00000000000000000000000000000000c0de",
                        WalletKind.MULTISIG,
                        team.founder())
                .withSigners(5)
                .withThreshold(3);
        upgrade = role("Upgrade the contracts", council, "Replaces the code of the pool and the vault after two days.");
        pause = role("Pause lending", null, "Stops borrowing and liquidation at once.");
        signers = duty(DutyKind.ACCESS_REVIEW, "Review Protocol council", team.founder(), "P6M", 41, 1);
        unlock = new MarkedEvent(
                ids.next(), project, EventKind.UNLOCK, "Team tokens unlock", dates.in(33), dates.in(33), "");
        rotation = duty(DutyKind.KEY_ROTATION, "Rotate the keeper's key", team.engineer(), "P3M", -12, 1);
    }

    List<Entity> records() {
        return List.of(
                council,
                wallet("Deployer", "0xde9107e800000000000000000000000000000001", WalletKind.SINGLE_KEY, team.engineer())
                        .withDeployer(true),
                wallet("Upgrade delay", "0x71e0000000000000000000000000000000000048", WalletKind.TIMELOCK, null)
                        .withNotes("Two days between a decision and its effect."),
                upgrade,
                pause,
                alert("The code of a contract was replaced", upgrade, "Compare the new code with the reviewed commit.")
                        .withTestedOn(dates.in(-9)),
                alert("The price feed is older than an hour", pause, "Pause lending, then call the feed's operator."),
                new IncidentPlan(
                        ids.next(), project, "docs/incident.md", team.security().id(), dates.in(-30), ""),
                new BountyProgramme(
                        ids.next(),
                        project,
                        "",
                        dates.in(37),
                        new BigDecimal("250000"),
                        "USDC",
                        team.security().id(),
                        "Goes live a day before the launch."),
                rotation,
                new DutyOccurrence(
                        ids.next(),
                        rotation.id(),
                        rotation.firstDue(),
                        dates.in(-11),
                        team.engineer().id(),
                        "ops/keys.md"),
                duty(DutyKind.INCIDENT_DRILL, "Drill: the price feed stops", team.security(), "P6M", 20, 2),
                duty(DutyKind.ACCESS_REVIEW, "Who can still deploy?", team.founder(), "P1M", 5, 1),
                signers,
                new DutySubject(ids.next(), signers.id(), council.id().value()),
                unlock,
                new EventTerms(ids.next(), unlock.id(), team.founder().id(), "P3M"),
                new MarkedEvent(
                        ids.next(), project, EventKind.VOTE, "Vote on the launch", dates.in(28), dates.in(31), ""));
    }

    private Wallet wallet(String title, String address, WalletKind kind, @Nullable Person holder) {
        return new Wallet(
                ids.next(),
                project,
                title,
                address,
                kind,
                holder == null ? null : holder.id(),
                null,
                null,
                false,
                false,
                "");
    }

    private PrivilegedRole role(String title, @Nullable Wallet wallet, String mayDo) {
        return new PrivilegedRole(ids.next(), project, title, wallet == null ? null : wallet.id(), mayDo, "");
    }

    private Alert alert(String event, PrivilegedRole role, String firstAction) {
        return new Alert(ids.next(), project, event, role.id(), team.security().id(), firstAction, null);
    }

    private Duty duty(DutyKind kind, String title, Person responsible, String period, int firstDue, int days) {
        return new Duty(ids.next(), project, kind, title, responsible.id(), period, dates.in(firstDue), days, "");
    }
}
