package drydock.check.scope;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.QuoteFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Threshold;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.check.model.Words;
import drydock.domain.quote.QuoteScope;
import drydock.domain.repository.FrozenScope;
import drydock.domain.scope.ScopeTotals;
import drydock.domain.scope.ScopeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** PL-S06: more is to be read than was ordered. */
public final class ScopeGrew implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "PL-S06",
                    "Scope grew after the order",
                    "error (start); warn during the review",
                    "Ask for a revised quote, or trim the scope.",
                    "SHER-PREP")
            .reading(Threshold.SCOPE_GROWTH);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        Writer out = Verdict.of(INFO);
        for (AuditFacts audit : facts.audits()) {
            QuoteFacts accepted = audit.accepted();
            if (accepted == null) {
                out.missing(audit.subject(), "no quote is accepted");
            } else if (!audit.isOver(facts.today())) {
                compare(facts, audit, accepted, out);
            }
        }
        return out.verdict();
    }

    private static void compare(Facts facts, AuditFacts audit, QuoteFacts accepted, Writer out) {
        FrozenScope ordered = accepted.frozen() == null ? audit.order().frozen() : accepted.frozen();
        FrozenScope now = facts.scope().frozen();
        Optional<String> grown = size(facts, accepted.quote().scope()).or(() -> contents(ordered, now));
        if (grown.isPresent() && audit.runs(facts.today())) {
            out.warn(audit.subject(), grown.get(), accepted.place("scope"));
        } else if (grown.isPresent()) {
            out.error(audit.subject(), grown.get(), accepted.place("scope"), Gate.START);
        } else if (accepted.quote().scope().nsloc() == null && ordered == null) {
            out.missing(audit.subject(), "the order does not say for how many lines");
        } else if (facts.scope().totals().nsloc() == 0 && (ordered == null || now == null)) {
            out.missing(audit.subject(), "no lines in scope are counted");
        }
    }

    /** How far the lines and files of the plan are from those of the order. */
    private static Optional<String> size(Facts facts, QuoteScope order) {
        ScopeTotals now = facts.scope().totals();
        long read = files(facts);
        Integer lines = order.nsloc();
        Integer files = order.files();
        boolean otherFiles = files != null && read > 0 && files != read;
        boolean otherLines = lines != null
                && now.nsloc() > 0
                && Math.abs(now.nsloc() - lines) * 100 > (long) facts.threshold(Threshold.SCOPE_GROWTH) * lines;
        if (!otherFiles && !otherLines) {
            return Optional.empty();
        }
        List<String> ordered = new ArrayList<>();
        if (lines != null) {
            ordered.add(Words.count(lines, "line", "lines"));
        }
        if (files != null) {
            ordered.add(Words.count(files, "file", "files"));
        }
        return Optional.of("The order was for %s; the plan now has %s in %s."
                .formatted(String.join(" in ", ordered), now.nsloc(), read));
    }

    /** Which files are others than were ordered, where both scopes are frozen. */
    private static Optional<String> contents(@Nullable FrozenScope ordered, @Nullable FrozenScope now) {
        if (ordered == null || now == null || ordered.computedHash().equals(now.computedHash())) {
            return Optional.empty();
        }
        Map<String, String> before = blobs(ordered);
        Map<String, String> after = blobs(now);
        List<String> differ = Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(path -> !Objects.equals(before.get(path), after.get(path)))
                .sorted()
                .toList();
        return Optional.of("The order was for “%s”; of the scope frozen since, “%s”, %s not the same: %s."
                .formatted(
                        ordered.name(),
                        now.name(),
                        Words.count(differ.size(), "file is", "files are"),
                        Words.list(differ)));
    }

    private static Map<String, String> blobs(FrozenScope frozen) {
        return frozen.files().stream()
                .collect(Collectors.toMap(
                        FrozenScope.Pinned::path, FrozenScope.Pinned::blobId, (first, second) -> second));
    }

    /** What is counted in files: contracts and scripts; other components may be no file of the repository. */
    private static long files(Facts facts) {
        return facts.scope()
                .inScope()
                .filter(item -> item.type() == ScopeType.CONTRACT || item.type() == ScopeType.SCRIPT)
                .count();
    }
}
