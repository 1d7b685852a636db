package drydock.decision;

import static drydock.domain.TestRecords.after;
import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.candidate;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.bundle.Bundle;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CriterionProfile;
import drydock.domain.selection.CriterionWeight;
import drydock.domain.selection.Rating;
import drydock.domain.selection.SelectionGuide;
import drydock.domain.selection.SelectionGuide.Anchors;
import drydock.domain.selection.WeightChange;
import drydock.domain.time.WorkingDays;
import drydock.domain.workflow.ProjectCopy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CriteriaEditingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final SelectionGuide GUIDE = Bundle.load().selection();

    private final Ids ids = Ids.from(new Random(1));
    private final Project project = project(10, "Harbour");
    private final Candidate candidate = candidate(11, project, auditor(12, "a", "A"));
    private final Snapshot start = snapshot(
            project,
            auditor(12, "a", "A"),
            candidate,
            new CriterionWeight(new Id<>(20), project.id(), "ux", 90),
            new Rating(new Id<>(21), candidate.id(), "security", null, 8, ""));

    @Test
    void aProfileFromTheGuideTakesItsEvenShareForANewCriterion() {
        Snapshot own = after(start, CriteriaEditing.add(start, project.id(), " Ours ", GUIDE.criteria(), ids));
        assertThat(profile(own).name()).isEqualTo("Ours");
        // the guide's own weights, not those that the project had beside them
        assertThat(weights(own)).containsExactly(30, 25, 15, 15, 10, 5);

        Snapshot seven = after(own, CriteriaEditing.addCriterion(profile(own), "Speed", ids));
        // 100 / 7 = 14 for the new one; 86 in proportion: 25.8, 21.5, 12.9, 12.9, 8.6, 4.3, the largest rests up
        assertThat(weights(seven)).containsExactly(26, 21, 13, 13, 9, 4, 14);
        String speed = profile(seven).criteria().getLast().key();

        Snapshot described = after(
                seven,
                CriteriaEditing.change(
                        profile(seven), speed, c -> c.withAnchors(new Anchors("a year", "a quarter", "a month"))));
        assertThat(profile(described).criteria().getLast().anchors().best()).isEqualTo("a month");
        Snapshot heavy = after(described, CriteriaEditing.reweigh(profile(described), speed, 100));
        assertThat(weights(heavy)).containsExactly(0, 0, 0, 0, 0, 0, 100);

        Snapshot rated = heavy.with(
                List.of(new drydock.domain.Change.Put(new Rating(new Id<>(30), candidate.id(), speed, null, 3, ""))));
        // only speed counts: 3 x 100 / 100
        assertThat(total(rated)).isEqualTo("3");
        Snapshot guide = after(rated, CriteriaEditing.use(rated, project.id(), Optional.empty(), ids));
        assertThat(Weights.of(guide, project.id(), GUIDE).of("ux")).isEqualTo(90);
        assertThat(Weights.of(guide, project.id(), GUIDE).of(speed)).isZero();
        Snapshot back = after(guide, CriteriaEditing.use(guide, project.id(), Optional.of(anyProfile(guide)), ids));
        assertThat(total(back)).isEqualTo("3");
    }

    @Test
    void theGuidesCriteriaKeepTheirRatingsInAProfileOfItsOwn() {
        List<SelectionGuide.Criterion> two = GUIDE.criteria().stream()
                .filter(c -> c.key().equals("security") || c.key().equals("costs"))
                .toList();
        Snapshot own = after(start, CriteriaEditing.add(start, project.id(), "Two", two, ids));
        // 25 and 15 of 40 become 62.5 and 37.5; of equal rests the first gets the odd one
        assertThat(weights(own)).containsExactly(63, 37);
        // 8 x 63 / 100, and nothing certain of costs
        assertThat(total(own)).isEqualTo("126/25");
        Snapshot one = after(own, CriteriaEditing.removeCriteria(profile(own), List.of("costs")));
        assertThat(weights(one)).containsExactly(100);
        Snapshot none = after(one, CriteriaEditing.removeCriteria(profile(one), List.of("security")));
        assertThat(profile(none).criteria()).isEmpty();
        assertThat(model(none).totals().weighed()).isFalse();
    }

    @Test
    void onlyOneProfileIsInUseAndItGoesWithItsProfile() {
        Snapshot first = after(start, CriteriaEditing.add(start, project.id(), "One", GUIDE.criteria(), ids));
        Snapshot second = after(first, CriteriaEditing.add(first, project.id(), "Two", List.of(), ids));
        assertThat(profile(second).name()).isEqualTo("Two");
        Snapshot removed = after(second, Command.remove("Remove", second, List.of(profile(second))));
        assertThat(CriterionProfile.inUse(removed, project.id())).isEmpty();
        Snapshot copy = after(first, ProjectCopy.duplicate(first, project, ids.next(), ids));
        Project copied = copy.all(Project.class).stream()
                .filter(p -> !p.equals(project))
                .findFirst()
                .orElseThrow();
        assertThat(CriterionProfile.inUse(copy, copied.id()).orElseThrow().name())
                .isEqualTo("One");
    }

    @Test
    void changingProfilesAfterWeightsAreSettledIsJournalled() {
        Snapshot settled = after(start, WeightJournal.freeze(start, project.id(), ids, TODAY, null));
        Command use = CriteriaEditing.add(settled, project.id(), "Ours", GUIDE.criteria(), ids);
        assertThat(WeightJournal.wantsReason(settled, project.id(), GUIDE, use)).isTrue();
        Snapshot done = after(
                settled,
                WeightJournal.journalled(
                        settled, project, basis(), use, new WeightJournal.Author(ids, null, "We know more")));
        assertThat(done.all(WeightChange.class)).singleElement().satisfies(change -> {
            assertThat(change.before()).containsEntry("ux", 90);
            assertThat(change.after()).containsEntry("ux", 10);
            assertThat(change.effect()).startsWith("The order");
        });
        Command words = CriteriaEditing.change(profile(done), "ux", c -> c.withMeaning("How it feels"));
        assertThat(WeightJournal.wantsReason(done, project.id(), GUIDE, words)).isFalse();
    }

    @Property(tries = 200)
    void weightsAddToAHundredWhateverIsDone(@ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> steps) {
        Snapshot now = after(start, CriteriaEditing.add(start, project.id(), "Ours", GUIDE.criteria(), ids));
        for (int step : steps) {
            CriterionProfile profile = profile(now);
            boolean empty = profile.criteria().isEmpty();
            String key = empty
                    ? ""
                    : profile.criteria().get(step % profile.criteria().size()).key();
            Command edit = empty || step == 0
                    ? CriteriaEditing.addCriterion(profile, "C" + step, ids)
                    : step < 3
                            ? CriteriaEditing.removeCriteria(profile, List.of(key))
                            : CriteriaEditing.reweigh(profile, key, step * 23 % 101);
            now = after(now, edit);
            if (!profile(now).criteria().isEmpty()) {
                assertThat(Weights.of(now, project.id(), GUIDE).sum()).isEqualTo(100);
            }
        }
    }

    private CriterionProfile profile(Snapshot snapshot) {
        return CriterionProfile.inUse(snapshot, project.id()).orElseThrow();
    }

    private static CriterionProfile anyProfile(Snapshot snapshot) {
        return snapshot.all(CriterionProfile.class).iterator().next();
    }

    private List<Integer> weights(Snapshot snapshot) {
        return List.copyOf(
                Weights.of(snapshot, project.id(), GUIDE).byCriterion().values());
    }

    private String total(Snapshot snapshot) {
        return model(snapshot).totals().of(candidate.id()).orElseThrow().low().toString();
    }

    private DecisionModel model(Snapshot snapshot) {
        return DecisionModel.of(snapshot, project, basis());
    }

    private static DecisionModel.Basis basis() {
        return new DecisionModel.Basis(
                GUIDE, Bundle.load().vocabulary(), List.of(), WorkingDays.MONDAY_TO_FRIDAY, TODAY);
    }
}
