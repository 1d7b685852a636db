package drydock.ui.timeline;

import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.candidate;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.step.Step;
import drydock.domain.step.StepKind;
import drydock.ui.base.Frame;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComputedPlanTest {
    private static final Project PROJECT = project(1, "Vault").withWantedLaunch(LocalDate.of(2026, 12, 1));
    private static final Auditor AUDITOR = auditor(2, "firm", "Firm");
    private static final Candidate CANDIDATE = candidate(3, PROJECT, AUDITOR);
    private static final Engagement FIRST =
            new Engagement(new Id<>(4), PROJECT.id(), CANDIDATE.id(), "First firm", null, "");
    private static final Engagement SECOND =
            new Engagement(new Id<>(5), PROJECT.id(), CANDIDATE.id(), "Second firm", null, "");

    @Test
    void stepsSayOfWhichAuditTheyAreWhereThereIsMoreThanOne() {
        assertThat(reviews(snapshot(PROJECT, AUDITOR, CANDIDATE, FIRST))).containsExactly("Review");
        assertThat(reviews(snapshot(PROJECT, AUDITOR, CANDIDATE, FIRST, SECOND)))
                .containsExactly("Review · First firm", "Review · Second firm");
    }

    private static List<String> reviews(Snapshot snapshot) {
        ComputedPlan plan = ComputedPlan.of(
                        new Frame(snapshot, PROJECT.id(), LocalDate.of(2026, 6, 1)), PROJECT.id(), null)
                .orElseThrow();
        assertThat(plan.ofWhich(plan.source().steps().launch().orElseThrow())).isEmpty();
        List<Step> steps = plan.source().steps().steps();
        return steps.stream()
                .filter(step -> step.kind() == StepKind.REVIEW)
                .map(plan::titled)
                .toList();
    }
}
