package drydock.ui.compare;

import drydock.bundle.Bundle;
import drydock.bundle.CatalogueUpdate;
import drydock.bundle.ShippedSet;
import drydock.domain.Answer;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.TestRecords;
import drydock.domain.catalogue.Auditor;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.PriceBasis;
import drydock.domain.selection.Rating;
import drydock.domain.selection.SelectionGuide.Criterion;
import drydock.domain.workflow.CandidateCommands;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The guide's auditors and a project that considers some of them. */
final class CompareData {
    static final Bundle BUNDLE = Bundle.load();
    static final Project PROJECT = TestRecords.project(11, "Tidepool")
            .withEcosystems(List.of("evm", "solana"))
            .withTechnologies(List.of("solidity"))
            .withUseCases(List.of("solana-move"));

    private CompareData() {}

    /** Of the auditors of these keys nothing is known beside the catalogue. */
    static Snapshot considering(String... auditors) {
        Ids ids = Ids.from(new Random(7));
        Snapshot catalogue = TestRecords.after(
                TestRecords.snapshot(PROJECT),
                CatalogueUpdate.of(Snapshot.empty(), BUNDLE, ShippedSet.GUIDE, ids)
                        .orElseThrow()
                        .command());
        List<Auditor> considered =
                Stream.of(auditors).map(key -> auditor(catalogue, key)).toList();
        return TestRecords.after(catalogue, CandidateCommands.add(catalogue, PROJECT, considered, ids));
    }

    /** Six candidates: one with a quote, one asking by the week, one with a raised red flag, some ratings missing. */
    static Snapshot busy() {
        Snapshot before = considering("zellic", "ottersec", "trail-of-bits", "openzeppelin", "halborn", "spearbit");
        Person mia = new Person(new Id<>(77), "Mia Lindqvist", "Sales", "mia@example.org");
        Candidate zellic = candidate(before, "zellic");
        Candidate ottersec = candidate(before, "ottersec");
        Candidate openzeppelin = candidate(before, "openzeppelin");
        List<Entity> more = new ArrayList<>(List.of(
                mia,
                zellic.withContact(mia.id())
                        .withPrice(new BigDecimal(120_000))
                        .withEarliestStart(LocalDate.of(2026, 7, 6))
                        .withDurationDays(21)
                        .withRetestIncluded(Answer.YES)
                        .withPinned(true)
                        .withNotes("Two people know our bridge already."),
                ottersec.withPrice(new BigDecimal(38_000))
                        .withBasis(PriceBasis.PER_ENGINEER_WEEK)
                        .withRetestIncluded(Answer.NO),
                new DiligenceAnswer(
                        new Id<>(501), openzeppelin.id(), "rubber-stamp", Answer.YES, "Offered a badge at once"),
                new DiligenceAnswer(new Id<>(502), zellic.id(), "public-reports", Answer.YES, "Read three of them"),
                new DiligenceAnswer(new Id<>(503), ottersec.id(), "pricing", Answer.NO, "")));
        int score = 3;
        long id = 600;
        for (Candidate candidate : List.of(zellic, ottersec, candidate(before, "trail-of-bits"))) {
            for (Criterion criterion : BUNDLE.selection().criteria()) {
                score = (score + 5) % 9 + 2;
                if (score != 4) {
                    String reason = score > 7 ? "Their last two reports were thorough" : "";
                    more.add(new Rating(
                            new Id<>(id++), candidate.id(), criterion.key(), null, Math.min(score, 10), reason));
                }
            }
        }
        return TestRecords.after(before, Command.put("More", more));
    }

    static Candidate candidate(Snapshot snapshot, String auditor) {
        return snapshot.owned(Candidate.class, PROJECT.id()).stream()
                .filter(c -> c.auditor().equals(auditor(snapshot, auditor).id()))
                .findFirst()
                .orElseThrow();
    }

    static Auditor auditor(Snapshot snapshot, String key) {
        return snapshot.all(Auditor.class).stream()
                .filter(a -> a.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
