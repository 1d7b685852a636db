package drydock.domain.sample;

import drydock.domain.Answer;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Source;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.ComparableAudit;
import drydock.domain.selection.CriterionWeight;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.PriceBasis;
import drydock.domain.selection.Rating;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Five candidates in different states of knowledge. Firms that the catalogue lacks, because the user removed them, are
 * left out.
 */
final class SampleCandidates {
    /** Key of the firm that was ordered from. */
    static final String CHOSEN = "sigma-prime";

    /** Key of the firm that is made for the sample. */
    static final String INVENTED = "sample-cheap-harbour-audits";

    private static final List<String> CRITERIA = List.of("liquidity", "security", "coverage", "costs", "ux", "support");
    private static final List<String> QUESTIONS = List.of(
            "chain-coverage",
            "public-reports",
            "fuzzing-formal",
            "availability",
            "scope-deliverables",
            "pricing",
            "secure-comms");
    private static final List<String> RED_FLAGS = List.of(
            "rubber-stamp",
            "guaranteed-pass",
            "refuses-summary",
            "no-commit",
            "fixed-without-commit",
            "not-on-own-site",
            "undisclosed-conflict",
            "price-far-below",
            "one-file-scope");

    private final Snapshot snapshot;
    private final Id<Project> project;
    private final Ids ids;
    private final SampleTeam team;
    private final SampleDates dates;
    private final List<Entity> records = new ArrayList<>();
    private final Map<String, Candidate> byKey = new LinkedHashMap<>();
    private int candidates;
    private @Nullable Candidate chosen;

    SampleCandidates(Snapshot snapshot, Id<Project> project, Ids ids, SampleTeam team, SampleDates dates) {
        this.snapshot = snapshot;
        this.project = project;
        this.ids = ids;
        this.team = team;
        this.dates = dates;
        weights();
        sigmaPrime();
        openZeppelin();
        trailOfBits();
        diligence();
        invented();
    }

    List<Entity> records() {
        return List.copyOf(records);
    }

    /** The candidates by the auditor's key. */
    Map<String, Candidate> byKey() {
        return Collections.unmodifiableMap(byKey);
    }

    /** The candidate that was ordered from; empty where the catalogue lacks it. */
    Optional<Candidate> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** Firms made for a sample that no candidate in {@code snapshot} refers to. */
    static List<Auditor> leftOver(Snapshot snapshot) {
        return snapshot.all(Auditor.class).stream()
                .filter(auditor -> auditor.key().equals(INVENTED))
                .filter(auditor -> snapshot.all(Candidate.class).stream()
                        .noneMatch(candidate -> candidate.auditor().equals(auditor.id())))
                .toList();
    }

    private void weights() {
        records.add(new CriterionWeight(ids.next(), project, "liquidity", 25));
        records.add(new CriterionWeight(ids.next(), project, "security", 30));
        records.add(new CriterionWeight(ids.next(), project, "ux", 5));
        records.add(new CriterionWeight(ids.next(), project, "support", 10));
    }

    private void sigmaPrime() {
        find(CHOSEN).map(this::candidate).ifPresent(candidate -> {
            Candidate c = candidate
                    .withStatus(CandidateStatus.CHOSEN)
                    .withContact(team.contact().id())
                    .withPrice(new BigDecimal("142000"))
                    .withEarliestStart(dates.kickOff())
                    .withDurationDays(16)
                    .withRetestIncluded(Answer.YES)
                    .withPinned(true)
                    .withNotes("Two reviewers for twelve days; two rounds of retest within six weeks.");
            chosen = c;
            keep(CHOSEN, c);
            rate(c, team.founder(), 8, 9, 8, 6, 8, 8);
            rate(c, team.engineer(), 7, 9, 9, 6, 7, null);
            rate(c, team.security(), null, 8, null, null, null, null);
            answer(
                    c,
                    "chain-coverage",
                    Answer.YES,
                    "Named three lending markets",
                    "https://docs.harbour.example/similar-jobs");
            answer(c, "public-reports", Answer.YES, "We read two", "https://docs.harbour.example/reports-read");
            QUESTIONS.subList(2, QUESTIONS.size()).forEach(question -> answer(c, question, Answer.YES, ""));
            RED_FLAGS.forEach(flag -> answer(c, flag, Answer.NO, ""));
        });
    }

    private void openZeppelin() {
        find("openzeppelin").map(this::candidate).ifPresent(candidate -> {
            Candidate c = candidate
                    .withStatus(CandidateStatus.QUOTED)
                    .withPrice(new BigDecimal("98"))
                    .withBasis(PriceBasis.PER_NSLOC)
                    .withCurrency("USD")
                    .withEarliestStart(dates.in(18))
                    .withDurationDays(19)
                    .withRetestIncluded(Answer.YES)
                    .withNotes("Could start only after our launch window.");
            keep("openzeppelin", c);
            rate(c, team.founder(), 9, 8, 8, 4, 8, 7);
            answer(c, "chain-coverage", Answer.YES, "");
            answer(c, "pricing", Answer.YES, "So much for each line");
            answer(c, "availability", Answer.NO, "Four weeks too late");
        });
    }

    private void trailOfBits() {
        find("trail-of-bits").map(this::candidate).ifPresent(candidate -> {
            Candidate c = candidate
                    .withStatus(CandidateStatus.QUOTED)
                    .withPrice(new BigDecimal("24000"))
                    .withBasis(PriceBasis.PER_ENGINEER_WEEK)
                    .withCurrency("EUR")
                    .withEarliestStart(dates.in(5))
                    .withDurationDays(21)
                    .withRetestIncluded(Answer.UNKNOWN);
            keep("trail-of-bits", c);
            rate(c, team.founder(), 8, 9, 9, null, 8, null);
            rate(c, team.engineer(), null, 9, 9, null, 5, null);
            rate(c, team.security(), null, 10, 9, null, null, null);
            answer(c, "fuzzing-formal", Answer.YES, "Leaves the test suite with us");
            answer(c, "scope-deliverables", Answer.UNKNOWN, "Asked again");
        });
    }

    private void diligence() {
        find("consensys-diligence").map(this::candidate).ifPresent(candidate -> {
            Candidate c = candidate
                    .withStatus(CandidateStatus.QUOTED)
                    .withPrice(new BigDecimal("90000"))
                    .withBasis(PriceBasis.PRIZE_POOL)
                    .withEarliestStart(dates.in(2))
                    .withDurationDays(14)
                    .withNotes("Would run it as a contest; waiting for the retest's price.");
            keep("consensys-diligence", c);
            rate(c, team.founder(), 7, null, 7, null, null, null);
        });
    }

    private void invented() {
        Source source = new Source("Made for the sample project", null, null);
        Auditor auditor = find(INVENTED)
                .orElseGet(() -> Auditor.named(ids.next(), INVENTED, "Cheap Harbour Audits (invented)", source)
                        .withHeadline("A firm that does not exist, to show what a red flag looks like"));
        Candidate c = candidate(auditor)
                .withStatus(CandidateStatus.DECLINED)
                .withPrice(new BigDecimal("4000"))
                .withBasis(PriceBasis.PER_FINDING)
                .withDurationDays(5)
                .withRetestIncluded(Answer.NO)
                .withNotes("Promised a clean report in the first mail.");
        records.add(auditor);
        keep(INVENTED, c);
        rate(c, team.founder(), null, 2, null, 9, null, null);
        answer(c, "guaranteed-pass", Answer.YES, "“You will pass, we guarantee it.”");
        answer(c, "price-far-below", Answer.YES, "A seventh of the next offer");
        answer(c, "public-reports", Answer.NO, "None to be found");
        records.add(new ComparableAudit(
                ids.next(), auditor.id(), "A small vault (invented)", new BigDecimal("300000"), false, source));
    }

    private void keep(String key, Candidate candidate) {
        byKey.put(key, candidate);
        records.add(candidate);
    }

    private Optional<Auditor> find(String key) {
        return snapshot.all(Auditor.class).stream()
                .filter(auditor -> auditor.key().equals(key))
                .findFirst();
    }

    private Candidate candidate(Auditor auditor) {
        return new Candidate(
                ids.next(),
                project,
                auditor.id(),
                CandidateStatus.CONSIDERING,
                null,
                null,
                "USDC",
                PriceBasis.FIXED,
                null,
                null,
                Answer.UNKNOWN,
                "",
                candidates++,
                false);
    }

    /** Rates by the criteria in their order; null where this person has no opinion. */
    private void rate(Candidate candidate, Person rater, @Nullable Integer... scores) {
        for (int i = 0; i < scores.length; i++) {
            Integer score = scores[i];
            if (score != null) {
                String reason =
                        score >= 8 ? "Convincing (invented)" : score >= 5 ? "Fair (invented)" : "Weak (invented)";
                records.add(new Rating(ids.next(), candidate.id(), CRITERIA.get(i), rater.id(), score, reason));
            }
        }
    }

    private void answer(Candidate candidate, String question, Answer answer, String note) {
        records.add(new DiligenceAnswer(ids.next(), candidate.id(), question, answer, note));
    }

    private void answer(Candidate candidate, String question, Answer answer, String note, String link) {
        DiligenceAnswer given = new DiligenceAnswer(ids.next(), candidate.id(), question, answer, note);
        records.add(given);
        records.add(new Evidence(
                ids.next(),
                null,
                null,
                given.id(),
                EvidenceKind.LINK,
                "Our notes",
                link,
                null,
                null,
                dates.in(-25),
                team.founder().id(),
                null));
    }
}
