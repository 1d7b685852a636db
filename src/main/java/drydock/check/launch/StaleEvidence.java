package drydock.check.launch;

import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RepositoryFacts.Commits;
import drydock.check.model.ResultFacts.EvidenceFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Threshold;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.check.model.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** PL-L02: a proof of older code proves nothing of this one. */
public final class StaleEvidence implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "PL-L02",
                    "Evidence older than the code",
                    "warn; error at launch",
                    "Run it again and import it.",
                    "TOB-SK",
                    "REKT, question 9")
            .reading(Threshold.EVIDENCE_AGE);

    private static final List<String> KINDS = List.of("tests", "coverage", "static analysis");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        List<EvidenceFacts> evidence = facts.results().evidence();
        RepositoryFacts repository = facts.repository();
        if (evidence == null) {
            return Verdict.cannotCheck(INFO, "results of tests and tools are not recorded yet");
        }
        Writer out = Verdict.of(INFO);
        String target = repository == null ? null : target(repository.commits());
        LocalDate launch = facts.launch().date();
        boolean launches = launch != null && !launch.isAfter(facts.today());
        for (String kind : KINDS) {
            EvidenceFacts newest = evidence.stream()
                    .filter(proof -> proof.kind().equals(kind))
                    .max(Comparator.comparing(EvidenceFacts::on))
                    .orElse(null);
            Subject subject = new Subject(kind, kind);
            if (newest == null) {
                out.missing(subject, "no " + kind + " is recorded");
                continue;
            }
            long age = ChronoUnit.DAYS.between(newest.on(), facts.today());
            String commit = newest.commit();
            boolean old = age > facts.threshold(Threshold.EVIDENCE_AGE);
            boolean ofOther = target != null && !target.equals(commit);
            if (!old && target == null) {
                out.missing(subject, "the commit to be released is not known");
            } else if (old || ofOther) {
                String message = "Evidence of %s is from %s, %s old."
                        .formatted(
                                kind,
                                commit == null ? "an unknown commit" : RepositoryFacts.shorten(commit),
                                Words.count(age, "day", "days"));
                if (launches) {
                    out.error(subject, message, facts.scope().repository(), Gate.LAUNCH);
                } else {
                    out.warn(subject, message, facts.scope().repository());
                }
            }
        }
        return out.verdict();
    }

    private static @Nullable String target(Commits commits) {
        return Stream.of(
                        Optional.ofNullable(commits.release()),
                        Optional.ofNullable(commits.fixed()),
                        Optional.ofNullable(commits.freeze()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
