package drydock.check;

import static drydock.domain.TestRecords.after;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.bundle.Bundle;
import drydock.bundle.CatalogueUpdate;
import drydock.bundle.ShippedSet;
import drydock.check.model.Gate;
import drydock.check.model.Level;
import drydock.check.model.RuleInfo;
import drydock.check.model.Threshold;
import drydock.check.model.Thresholds;
import drydock.check.model.Verdict.Finding;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.check.CheckMute;
import drydock.domain.check.CheckThreshold;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.project.Project;
import drydock.domain.sample.SampleProject;
import drydock.domain.time.WorkingDays;
import drydock.domain.workflow.NewProject;
import drydock.domain.workflow.NewProjectRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlanChecksTest {
    private static final LocalDate TODAY = PlanFacts.TODAY;
    private static final Id<Project> ID = new Id<>(1000);
    private static final Bundle BUNDLE = Bundle.load();

    private final Ids ids = Ids.from(new Random(1));

    @Test
    void aNewPlanIsSilentButSaysWhatCannotBeChecked() {
        Snapshot snapshot = after(
                Snapshot.empty(),
                NewProject.create(ID, NewProjectRequest.named("Vault"), ids, WorkingDays.MONDAY_TO_FRIDAY));
        CheckReport report = report(snapshot, TODAY);
        assertThat(report.findings()).isEmpty();
        assertThat(report.missing()).extracting(m -> m.rule().id()).contains("PL-S03", "PL-G02", "PL-T01", "PL-F01");
    }

    @Test
    void aPlanCountedBackFromALaunchFarAheadIsSilentToo() {
        NewProjectRequest request = NewProjectRequest.named("Vault").withWantedLaunch(TODAY.plusDays(200));
        Snapshot snapshot = after(Snapshot.empty(), NewProject.create(ID, request, ids, WorkingDays.MONDAY_TO_FRIDAY));
        assertThat(report(snapshot, TODAY).findings()).isEmpty();
    }

    @Test
    void theSampleIsCheckedAsAWhole() {
        CheckReport report = report(sample(), TODAY);
        assertThat(report.findings()).isNotEmpty();
        assertThat(report.findings()).isSortedAccordingTo((a, b) -> a.level().compareTo(b.level()));
        assertThat(report.blocking(Gate.LAUNCH)).extracting(f -> f.rule().id()).contains("PL-L03");
        assertThat(report.missing()).isNotEmpty();
        Set<String> seen = report.findings().stream().map(f -> f.rule().id()).collect(Collectors.toSet());
        assertThat(report.passed()).extracting(RuleInfo::id).doesNotContainAnyElementsOf(seen);
    }

    @Test
    void aMuteHoldsForOneRuleAndOneSubject() {
        Snapshot sample = sample();
        Finding finding = report(sample, TODAY).findings().getFirst();
        CheckMute mute = new CheckMute(
                new Id<>(7), ID, finding.rule().id(), finding.subject().key(), "agreed", null, TODAY);
        CheckReport report = report(after(sample, Command.put("Mute", mute)), TODAY);
        assertThat(report.findings()).doesNotContain(finding);
        assertThat(report.muted()).singleElement().satisfies(m -> {
            assertThat(m.finding()).isEqualTo(finding);
            assertThat(m.mute().reason()).isEqualTo("agreed");
        });
        assertThat(report.passed())
                .extracting(RuleInfo::id)
                .doesNotContain(finding.rule().id());
    }

    @Test
    void aProjectSetsItsOwnThresholds() {
        PlanFacts facts = new PlanFacts();
        facts.launch = LocalDate.of(2026, 7, 7);
        assertThat(ids(facts)).contains("PL-T02");
        facts.thresholds = Thresholds.of(List.of(new CheckThreshold(new Id<>(8), ID, Threshold.BUFFER.key(), 4)));
        assertThat(ids(facts)).doesNotContain("PL-T02");
        assertThat(facts.thresholds).isEqualTo(new Thresholds(Map.of(Threshold.BUFFER, 4)));
    }

    @Property(tries = 200)
    void movingTheLaunchLaterNeverAddsATimelineError(
            @ForAll @IntRange(min = -30, max = 30) int shift,
            @ForAll @IntRange(min = 1, max = 60) int later,
            @ForAll @IntRange(min = -10, max = 20) int closes) {
        PlanFacts facts = new PlanFacts();
        facts.closes = facts.opens.plusDays(closes);
        facts.launch = facts.launch.plusDays(shift);
        Set<String> before = timeline(facts);
        facts.launch = facts.launch.plusDays(later);
        assertThat(before).containsAll(timeline(facts));
    }

    @Property(tries = 100)
    void movingTheLaunchOfTheSampleLaterNeverAddsAnError(@ForAll @IntRange(min = 1, max = 90) int later) {
        Snapshot sample = sample();
        Set<String> before = errors(sample);
        List<Milestone> moved = sample.owned(Milestone.class, ID).stream()
                .filter(m -> m.kind() == MilestoneKind.LAUNCH && m.date() != null)
                .map(m -> m.withDate(m.date().plusDays(later)))
                .toList();
        assertThat(before).containsAll(errors(after(sample, Command.put("Move", moved))));
    }

    private static Set<String> errors(Snapshot snapshot) {
        return report(snapshot, TODAY).findings().stream()
                .filter(f -> f.level() == Level.ERROR && f.rule().id().startsWith("PL-T"))
                .map(f -> f.rule().id())
                .collect(Collectors.toSet());
    }

    private static Set<String> timeline(PlanFacts facts) {
        return ids(facts).stream().filter(id -> id.startsWith("PL-T")).collect(Collectors.toSet());
    }

    private static List<String> ids(PlanFacts facts) {
        return PlanChecks.all().run(facts.facts(), List.of()).findings().stream()
                .map(f -> f.rule().id())
                .toList();
    }

    private static CheckReport report(Snapshot snapshot, LocalDate today) {
        return PlanChecks.all()
                .run(
                        FactsReader.read(snapshot, ID, BUNDLE.selection(), today, LocalDate::toString),
                        snapshot.owned(CheckMute.class, ID));
    }

    private Snapshot sample() {
        Snapshot catalogue = after(
                Snapshot.empty(),
                CatalogueUpdate.of(Snapshot.empty(), BUNDLE, ShippedSet.GUIDE, ids)
                        .orElseThrow()
                        .command());
        return after(catalogue, SampleProject.add(catalogue, ID, ids, TODAY, WorkingDays.MONDAY_TO_FRIDAY));
    }
}
