package drydock.domain.step;

import static drydock.domain.TestRecords.after;
import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.candidate;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WhatIfCommandsTest {
    private static final Project PROJECT = project(1, "Vault").withWantedLaunch(LocalDate.of(2026, 12, 1));
    private static final Auditor AUDITOR = auditor(2, "firm", "Firm");
    private static final Candidate CANDIDATE = candidate(3, PROJECT, AUDITOR)
            .withEarliestStart(LocalDate.of(2026, 7, 6))
            .withDurationDays(21);

    private final Ids ids = Ids.from(new Random(1));
    private final Snapshot plan = snapshot(PROJECT, AUDITOR, CANDIDATE);

    private WhatIfCommands commands(Snapshot snapshot) {
        return new WhatIfCommands(snapshot, PROJECT.id());
    }

    private static Step step(Snapshot snapshot, StepKind kind) {
        return Steps.of(snapshot, PROJECT.id()).of(kind, null).getFirst();
    }

    private static Step in(WhatIf copy, Snapshot snapshot, StepKind kind) {
        return copy.steps(Steps.of(snapshot, PROJECT.id()).steps()).stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOfferPinsTheKickOffAndSetsTheReview() {
        WhatIf copy = commands(plan).with(ids, CANDIDATE, "Firm");
        assertThat(copy.title()).isEqualTo("What if Firm");
        assertThat(in(copy, plan, StepKind.KICK_OFF).date()).isEqualTo(LocalDate.of(2026, 7, 6));
        assertThat(in(copy, plan, StepKind.KICK_OFF).pinned()).isTrue();
        // 21 calendar days are 15 working days; at worst half as long again: 23
        assertThat(in(copy, plan, StepKind.REVIEW).estimate()).isEqualTo(new Estimate(15, 15, 23));
        assertThat(step(plan, StepKind.KICK_OFF).pinned()).isFalse();
    }

    @Test
    void copiesHaveNamesOfTheirOwn() {
        Snapshot kept = after(plan, WhatIfCommands.keep(commands(plan).blank(ids)));
        assertThat(commands(kept).blank(ids).title()).isEqualTo("What if (2)");
        WhatIf copy = commands(kept).copies().getFirst();
        assertThat(after(kept, commands(kept).discard(copy)).all(WhatIf.class)).isEmpty();
    }

    @Test
    void aPinOfThePlanIsLetGoInACopyAndInThePlanOnceItIsAdopted() {
        Snapshot pinned = after(
                plan,
                new StepCommands(plan, PROJECT.id()).pin(step(plan, StepKind.KICK_OFF), LocalDate.of(2026, 9, 7)));
        Step real = step(pinned, StepKind.KICK_OFF);
        WhatIf copy = commands(pinned).blank(ids).withPin(real, null);
        assertThat(in(copy, pinned, StepKind.KICK_OFF).pinned()).isFalse();
        Snapshot adopted = after(pinned, new StepCommands(pinned, PROJECT.id()).adopt(copy));
        assertThat(step(adopted, StepKind.KICK_OFF).pinned()).isFalse();
    }

    @Test
    void whatIsAsInThePlanIsNoChange() {
        Step fix = step(plan, StepKind.FIX);
        WhatIf copy = commands(plan).blank(ids).with(fix, Estimate.of(9)).with(fix, fix.estimate());
        assertThat(in(copy, plan, StepKind.FIX)).isEqualTo(fix);
    }
}
