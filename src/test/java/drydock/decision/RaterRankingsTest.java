package drydock.decision;

import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.candidate;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.bundle.Bundle;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CriterionProfile;
import drydock.domain.selection.ProfileInUse;
import drydock.domain.selection.Rating;
import drydock.domain.selection.SelectionGuide.Anchors;
import drydock.domain.selection.SelectionGuide.Criterion;
import drydock.domain.time.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RaterRankingsTest {
    private static final Project PROJECT = project(10, "Harbour");
    private static final Candidate A = candidate(11, PROJECT, auditor(12, "a", "A"));
    private static final Candidate B = candidate(13, PROJECT, auditor(14, "b", "B"));
    private static final Person ADA = new Person(new Id<>(1), "Ada", "", "");
    private static final Person BEN = new Person(new Id<>(2), "Ben", "", "");

    /** One criterion counts, so that a total is the rating. */
    private static final CriterionProfile PROFILE = new CriterionProfile(
            new Id<>(20),
            PROJECT.id(),
            "Ours",
            List.of(new Criterion("speed", "Speed", 100, "", Anchors.NONE, CriterionProfile.OWN)));

    @Test
    void eachRaterHasARankingAndTheMeanHidesThatTheyDisagree() {
        RaterRankings raters = rankings(
                rating(31, A, ADA.id(), 9),
                rating(32, B, ADA.id(), 5),
                rating(33, A, BEN.id(), 1),
                rating(34, B, BEN.id(), 6),
                rating(35, B, null, 6));
        assertThat(raters.each()).extracting(RaterRankings.Ranking::rater).containsExactly(ADA.id(), BEN.id(), null);
        // Ada: A 9, B 5. Ben: B 6, A 1. Unsigned: B 6 is certain, A is anything. All: A (9 + 1) / 2, B (5 + 6 + 6) / 3
        assertThat(order(raters.each().get(0))).containsExactly("11 9", "13 5");
        assertThat(order(raters.each().get(1))).containsExactly("13 6", "11 1");
        assertThat(order(raters.each().get(2))).containsExactly("13 6", "11 0");
        assertThat(raters.disputes())
                .containsExactly(
                        new RaterRankings.Dispute(A.id(), "speed", 1, 9),
                        new RaterRankings.Dispute(B.id(), "speed", 5, 6));
    }

    @Test
    void aSixthPersonMayNotRate() {
        List<Entity> ratings = new ArrayList<>(List.of(PROJECT, A));
        for (int i = 1; i <= 5; i++) {
            Snapshot before = snapshot(ratings.toArray(Entity[]::new));
            assertThat(RaterRankings.mayRate(before, PROJECT.id(), new Id<>(i))).isTrue();
            ratings.add(rating(40 + i, A, new Id<>(i), i));
        }
        Snapshot five = snapshot(ratings.toArray(Entity[]::new));
        assertThat(RaterRankings.raters(five, PROJECT.id())).hasSize(5).contains(Optional.of(new Id<>(3)));
        assertThat(RaterRankings.mayRate(five, PROJECT.id(), new Id<>(6))).isFalse();
        assertThat(RaterRankings.mayRate(five, PROJECT.id(), null)).isFalse();
        assertThat(RaterRankings.mayRate(five, PROJECT.id(), new Id<>(5))).isTrue();
    }

    private static RaterRankings rankings(Rating... ratings) {
        List<Entity> all = new ArrayList<>(List.of(
                PROJECT,
                A,
                B,
                auditor(12, "a", "A"),
                auditor(14, "b", "B"),
                ADA,
                BEN,
                PROFILE,
                new ProfileInUse(new Id<>(21), PROFILE.id())));
        all.addAll(List.of(ratings));
        Snapshot snapshot = snapshot(all.toArray(Entity[]::new));
        Bundle bundle = Bundle.load();
        DecisionModel model = DecisionModel.of(
                snapshot,
                PROJECT,
                new DecisionModel.Basis(
                        bundle.selection(),
                        bundle.vocabulary(),
                        List.of(),
                        WorkingDays.MONDAY_TO_FRIDAY,
                        LocalDate.of(2026, 11, 25)));
        return RaterRankings.of(snapshot, model);
    }

    private static Rating rating(long id, Candidate candidate, @Nullable Id<Person> rater, int score) {
        return new Rating(new Id<>(id), candidate.id(), "speed", rater, score, "");
    }

    private static List<String> order(RaterRankings.Ranking ranking) {
        return ranking.totals().totals().stream()
                .map(total -> total.candidate().value() + " " + total.low())
                .toList();
    }
}
