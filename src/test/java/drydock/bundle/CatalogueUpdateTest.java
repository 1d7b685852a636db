package drydock.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Answer;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Baseline;
import drydock.domain.catalogue.Fact;
import drydock.domain.catalogue.FactValue;
import drydock.domain.catalogue.Source;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.PriceBasis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueUpdateTest {
    private static final Bundle BUNDLE = Bundle.load();
    private static final String ZELLIC = "zellic";
    private static final String FACT = "trail-of-bits/public-reports";

    private final Ids ids = Ids.from(new Random(1));

    @Test
    void theFirstRunAddsTheTenOfTheGuideWithTheirFacts() {
        CatalogueUpdate update = update(Snapshot.empty(), BUNDLE, ShippedSet.GUIDE);
        Snapshot after = Snapshot.empty().with(update.command().changes());

        assertThat(update.command().words()).isEqualTo("Add the guide's auditors");
        assertThat(after.all(Auditor.class)).hasSize(10);
        assertThat(after.all(Fact.class)).hasSize(85);
        assertThat(after.all(Fact.class))
                .allSatisfy(
                        f -> assertThat(after.find(Auditor.class, f.auditor())).isPresent());
        assertThat(update.summary().text()).isEqualTo("10 auditors and 85 facts added.");
        assertThat(CatalogueUpdate.isAdded(after, ShippedSet.GUIDE)).isTrue();
        assertThat(CatalogueUpdate.isAdded(after, ShippedSet.OTHERS)).isFalse();
    }

    @Test
    void theSecondSetIsAddedBesideTheFirst() {
        Snapshot after = apply(first(), BUNDLE, ShippedSet.OTHERS);

        assertThat(after.all(Auditor.class)).hasSize(28);
        assertThat(after.all(Fact.class)).hasSize(170);
        assertThat(CatalogueUpdate.isAdded(after, ShippedSet.OTHERS)).isTrue();
    }

    @Test
    void nothingIsToDoWhereNothingChanged() {
        Snapshot both = apply(first(), BUNDLE, ShippedSet.OTHERS);

        assertThat(CatalogueUpdate.of(both, BUNDLE, ShippedSet.GUIDE, ids)).isEmpty();
        assertThat(CatalogueUpdate.of(both, BUNDLE, ShippedSet.OTHERS, ids)).isEmpty();
    }

    @Test
    void aNewerBundleUpdatesWhatTheUserDidNotTouchAndKeepsWhatTheyDid() {
        Snapshot mine = with(first(), auditor(first(), ZELLIC).withFees("Told us 20k"));
        Bundle newer = withAuditor(ZELLIC, a -> a.withFees("From 30k").withHeadline("New headline"));

        CatalogueUpdate update = update(mine, newer, ShippedSet.GUIDE);
        Auditor after = auditor(mine.with(update.command().changes()), ZELLIC);

        assertThat(after.fees()).isEqualTo("Told us 20k");
        assertThat(after.headline()).isEqualTo("New headline");
        assertThat(after.id()).isEqualTo(auditor(mine, ZELLIC).id());
        assertThat(update.command().words()).isEqualTo("Update shipped auditors");
        assertThat(update.summary().text()).isEqualTo("1 field updated, 1 field kept as you changed it.");
    }

    @Test
    void whatWasKeptIsNotToldAgain() {
        Snapshot mine = with(first(), auditor(first(), ZELLIC).withFees("Told us 20k"));
        Bundle newer = withAuditor(ZELLIC, a -> a.withFees("From 30k"));

        assertThat(CatalogueUpdate.of(apply(mine, newer, ShippedSet.GUIDE), newer, ShippedSet.GUIDE, ids))
                .isEmpty();
    }

    @Test
    void notesAndHidingAreTheUsersOwnAndSurvive() {
        Snapshot mine = with(
                first(), auditor(first(), ZELLIC).withNotes("met at a fair").withHidden(true));
        Bundle newer = withAuditor(ZELLIC, a -> a.withHeadline("New headline"));

        Auditor after = auditor(apply(mine, newer, ShippedSet.GUIDE), ZELLIC);

        assertThat(after.notes()).isEqualTo("met at a fair");
        assertThat(after.hidden()).isTrue();
        assertThat(after.headline()).isEqualTo("New headline");
    }

    @Test
    void aFactIsUpdatedWithItsSourceAndKeepsItsIdentity() {
        Source source = new Source("Newer list", null, "2027-01");
        Bundle newer = withFact(FACT, f -> f.withValue(figure("700")).withSource(source));

        Fact after = fact(apply(first(), newer, ShippedSet.GUIDE), FACT);

        assertThat(after).isEqualTo(fact(first(), FACT).withValue(figure("700")).withSource(source));
    }

    @Test
    void aFigureOfTheUserDoesNotGetTheDateOfANewerSource() {
        Snapshot mine = with(first(), fact(first(), FACT).withValue(figure("650")));
        Bundle newer = withFact(
                FACT,
                f -> f.withValue(figure("700"))
                        .withSource(new Source("Newer list", null, "2027-01"))
                        .withLabel("Reviews"));

        Fact after = fact(apply(mine, newer, ShippedSet.GUIDE), FACT);

        assertThat(after.value()).isEqualTo(figure("650"));
        assertThat(after.source()).isEqualTo(fact(mine, FACT).source());
        assertThat(after.label()).isEqualTo("Reviews");
    }

    @Test
    void whatTheUserRemovedStaysRemovedWithItsFacts() {
        Snapshot mine = remove(remove(first(), auditor(first(), ZELLIC)), fact(first(), FACT));
        Bundle newer =
                withFact(FACT, f -> f.withLabel("Other"), withAuditor(ZELLIC, a -> a.withHeadline("New headline")));

        assertThat(CatalogueUpdate.of(mine, newer, ShippedSet.GUIDE, ids)).isEmpty();
    }

    @Test
    void newAuditorsAndFactsOfANewerBundleAreAdded() {
        Bundle older = without(ZELLIC);
        Snapshot mine = apply(Snapshot.empty(), older, ShippedSet.GUIDE);

        CatalogueUpdate update = update(mine, BUNDLE, ShippedSet.GUIDE);

        assertThat(auditor(mine.with(update.command().changes()), ZELLIC).name())
                .isEqualTo("Zellic");
        assertThat(update.summary().text()).isEqualTo("1 auditor and 14 facts added.");
    }

    @Test
    void anUntouchedAuditorThatShipsNoMoreGoesWithItsFactsAndBaselines() {
        CatalogueUpdate update = update(first(), without(ZELLIC), ShippedSet.GUIDE);
        Snapshot after = first().with(update.command().changes());

        assertThat(after.all(Auditor.class)).extracting(Auditor::key).doesNotContain(ZELLIC);
        assertThat(after.all(Fact.class)).hasSize(71);
        assertThat(after.all(Baseline.class)).noneMatch(b -> b.key().startsWith(ZELLIC));
        assertThat(update.summary().text()).isEqualTo("1 auditor and 14 facts removed.");
    }

    @Test
    void aVanishedAuditorStaysWithItsFactsWhereTheUserTouchedIt() {
        List<UnaryOperator<Snapshot>> touches = List.of(
                s -> with(s, auditor(s, ZELLIC).withNotes("ours")),
                s -> with(s, auditor(s, ZELLIC).withHidden(true)),
                s -> with(s, auditor(s, ZELLIC).withFees("20k")),
                s -> with(s, fact(s, "zellic/public-reports").withNote("counted again")),
                s -> with(
                        s,
                        fact(s, FACT)
                                .withId(ids.next())
                                .withKey("own")
                                .withAuditor(auditor(s, ZELLIC).id())),
                s -> with(s, candidate(auditor(s, ZELLIC))));
        assertThat(touches).allSatisfy(touch -> {
            Snapshot mine = touch.apply(first());
            assertThat(CatalogueUpdate.of(mine, without(ZELLIC), ShippedSet.GUIDE, ids))
                    .isEmpty();
        });
    }

    @Test
    void aVanishedFactGoesUnlessTheUserTouchedIt() {
        Bundle newer = withFacts(
                BUNDLE,
                BUNDLE.facts().stream().filter(f -> !f.key().equals(FACT)).toList());
        Snapshot mine = with(first(), fact(first(), FACT).withValue(figure("650")));

        assertThat(apply(first(), newer, ShippedSet.GUIDE).all(Fact.class)).hasSize(84);
        assertThat(CatalogueUpdate.of(mine, newer, ShippedSet.GUIDE, ids)).isEmpty();
    }

    @Test
    void anAuditorThatTheUserHadBeforeIsFilledInNotDoubled() {
        Auditor own = auditor(first(), ZELLIC)
                .withId(ids.next())
                .withFees("Told us 20k")
                .withWhy(null)
                .withEcosystems(List.of());
        Snapshot mine = Snapshot.empty().with(Command.put("Add auditor", own).changes());

        Snapshot after = apply(mine, BUNDLE, ShippedSet.GUIDE);

        assertThat(after.all(Auditor.class)).hasSize(10);
        assertThat(auditor(after, ZELLIC))
                .isEqualTo(auditor(first(), ZELLIC).withId(own.id()).withFees("Told us 20k"));
    }

    @Test
    void anAuditorThatMovesToTheOtherSetDoesNotBringThatSetAlong() {
        ShippedAuditor zellic = shipped(ZELLIC);
        Bundle newer = withSets(
                without(ZELLIC).guideAuditors(),
                Stream.concat(BUNDLE.otherAuditors().stream(), Stream.of(zellic))
                        .toList(),
                BUNDLE.facts());

        assertThat(CatalogueUpdate.of(first(), newer, ShippedSet.GUIDE, ids)).isEmpty();
        assertThat(CatalogueUpdate.isAdded(first(), ShippedSet.OTHERS)).isFalse();
    }

    private Snapshot first() {
        // the same identities each time, so that two calls can be compared
        return Snapshot.empty()
                .with(CatalogueUpdate.of(Snapshot.empty(), BUNDLE, ShippedSet.GUIDE, Ids.from(new Random(7)))
                        .orElseThrow()
                        .command()
                        .changes());
    }

    private CatalogueUpdate update(Snapshot snapshot, Bundle bundle, ShippedSet set) {
        return CatalogueUpdate.of(snapshot, bundle, set, ids).orElseThrow();
    }

    private Snapshot apply(Snapshot snapshot, Bundle bundle, ShippedSet set) {
        return snapshot.with(update(snapshot, bundle, set).command().changes());
    }

    private Candidate candidate(Auditor auditor) {
        return new Candidate(
                ids.next(),
                ids.next(),
                auditor.id(),
                CandidateStatus.DECLINED,
                null,
                null,
                "USD",
                PriceBasis.FIXED,
                null,
                null,
                Answer.UNKNOWN,
                "",
                0,
                false);
    }

    private static Snapshot with(Snapshot snapshot, Entity entity) {
        return snapshot.with(Command.put("Edit", entity).changes());
    }

    private static Snapshot remove(Snapshot snapshot, Entity entity) {
        return snapshot.with(snapshot.removal(entity));
    }

    private static Auditor auditor(Snapshot snapshot, String key) {
        return snapshot.all(Auditor.class).stream()
                .filter(a -> a.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Fact fact(Snapshot snapshot, String key) {
        return snapshot.all(Fact.class).stream()
                .filter(f -> f.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static FactValue figure(String figure) {
        return new FactValue.Figure(new BigDecimal(figure));
    }

    private static ShippedAuditor shipped(String key) {
        return BUNDLE.guideAuditors().stream()
                .filter(a -> a.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Bundle withAuditor(String key, UnaryOperator<ShippedAuditor> change) {
        return withSets(
                BUNDLE.guideAuditors().stream()
                        .map(a -> a.key().equals(key) ? change.apply(a) : a)
                        .toList(),
                BUNDLE.otherAuditors(),
                BUNDLE.facts());
    }

    private static Bundle withFact(String key, UnaryOperator<ShippedFact> change) {
        return withFact(key, change, BUNDLE);
    }

    private static Bundle withFact(String key, UnaryOperator<ShippedFact> change, Bundle bundle) {
        return withFacts(
                bundle,
                bundle.facts().stream()
                        .map(f -> f.key().equals(key) ? change.apply(f) : f)
                        .toList());
    }

    private static Bundle without(String auditor) {
        return withSets(
                BUNDLE.guideAuditors().stream()
                        .filter(a -> !a.key().equals(auditor))
                        .toList(),
                BUNDLE.otherAuditors(),
                BUNDLE.facts().stream()
                        .filter(f -> !f.auditor().equals(auditor))
                        .toList());
    }

    private static Bundle withFacts(Bundle bundle, List<ShippedFact> facts) {
        return withSets(bundle.guideAuditors(), bundle.otherAuditors(), facts);
    }

    private static Bundle withSets(List<ShippedAuditor> guide, List<ShippedAuditor> others, List<ShippedFact> facts) {
        return new Bundle(
                "2027-01-01",
                BUNDLE.vocabulary(),
                BUNDLE.selection(),
                BUNDLE.guide(),
                BUNDLE.glossary(),
                BUNDLE.checklist(),
                guide,
                others,
                facts,
                BUNDLE.estimation(),
                BUNDLE.libraries());
    }
}
