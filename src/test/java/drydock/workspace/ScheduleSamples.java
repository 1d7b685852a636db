package drydock.workspace;

import drydock.domain.Entity;
import drydock.domain.Ids;
import drydock.domain.check.CheckMute;
import drydock.domain.check.CheckThreshold;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.register.Absence;
import drydock.domain.register.Alert;
import drydock.domain.register.BountyProgramme;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyKind;
import drydock.domain.register.DutyOccurrence;
import drydock.domain.register.DutySubject;
import drydock.domain.register.EventKind;
import drydock.domain.register.EventTerms;
import drydock.domain.register.IncidentPlan;
import drydock.domain.register.ItemOccurrence;
import drydock.domain.register.MarkedEvent;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.register.ReviewContact;
import drydock.domain.register.Wallet;
import drydock.domain.register.WalletKind;
import drydock.domain.step.CalendarStamp;
import drydock.domain.step.Estimate;
import drydock.domain.step.PlanBaseline;
import drydock.domain.step.SlotHold;
import drydock.domain.step.Step;
import drydock.domain.step.StepKind;
import drydock.domain.step.Wait;
import drydock.domain.step.WhatIf;
import drydock.domain.step.WindowTerms;
import drydock.domain.step.WorkCalendar;
import drydock.domain.step.Worker;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Plausible records of the plan in time, of the registers and of the plan checks. */
final class ScheduleSamples {
    private static final LocalDate DAY = Samples.DAY;

    private ScheduleSamples() {}

    static List<Entity> of(Ids ids, Project project, Engagement audit, RetestWindow window, Person person) {
        Step fix = new Step(
                ids.next(),
                project.id(),
                audit.id(),
                StepKind.FIX,
                "Fix",
                new Estimate(2, 5, 10),
                Worker.US,
                true,
                DAY,
                null,
                List.of(new Wait(7, Wait.Join.WITH_START, -1), new Wait(8, Wait.Join.AFTER_END, 3)),
                "",
                9);
        Wallet wallet = new Wallet(
                ids.next(), project.id(), "Safe", "0x1", WalletKind.MULTISIG, person.id(), 5, 3, false, false, "");
        PrivilegedRole role =
                new PrivilegedRole(ids.next(), project.id(), "Upgrader", wallet.id(), "upgrades the vault", "");
        Duty duty = new Duty(
                ids.next(), project.id(), DutyKind.KEY_ROTATION, "Rotate keys", person.id(), "P3M", DAY, 2, "KEY-10");
        MarkedEvent unlock = new MarkedEvent(ids.next(), project.id(), EventKind.UNLOCK, "Unlock", DAY, DAY, "u1");
        return List.of(
                fix,
                new WorkCalendar(
                        ids.next(), project.id(), audit.id(), "Asia/Dubai", List.of("FRIDAY"), List.of("2026-12-25")),
                new SlotHold(ids.next(), audit.id(), DAY, "the deposit", 15),
                new WindowTerms(ids.next(), window.id(), DAY, 3, "2,000 a round", "fix table, branch"),
                new PlanBaseline(
                        ids.next(),
                        project.id(),
                        "First",
                        DAY,
                        List.of(new PlanBaseline.Entry(fix.id().value(), "Fix", "2026-07-23", "2026-07-29"))),
                new WhatIf(
                        ids.next(),
                        project.id(),
                        "In July",
                        List.of(new WhatIf.StepChange(fix.id().value(), Estimate.of(3), null))),
                new CalendarStamp(ids.next(), project.id(), "retest-1@drydock", "0".repeat(64), 2),
                wallet,
                role,
                new Alert(ids.next(), project.id(), "Upgrade", role.id(), person.id(), "call the team", DAY),
                new IncidentPlan(ids.next(), project.id(), "docs/incident.md", person.id(), DAY, ""),
                new BountyProgramme(
                        ids.next(),
                        project.id(),
                        "https://example.org/bounty",
                        DAY,
                        new BigDecimal("50000"),
                        "USDC",
                        person.id(),
                        ""),
                duty,
                new DutyOccurrence(ids.next(), duty.id(), DAY, DAY, person.id(), "ticket 12"),
                unlock,
                new ItemOccurrence(
                        ids.next(), project.id(), "REC-02", DAY, DAY, person.id(), "ticket 13", "one key removed"),
                new DutySubject(ids.next(), duty.id(), wallet.id().value()),
                new EventTerms(ids.next(), unlock.id(), person.id(), "P1M"),
                new Absence(ids.next(), person.id(), DAY, DAY, "holiday"),
                new ReviewContact(ids.next(), audit.id(), person.id(), null, DAY),
                new CheckMute(ids.next(), project.id(), "PL-T02", "launch", "agreed", person.id(), DAY),
                new CheckThreshold(ids.next(), project.id(), "buffer-days", 7));
    }
}
