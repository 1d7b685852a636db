package drydock.check;

import drydock.check.model.CandidateFacts;
import drydock.check.model.Facts;
import drydock.check.model.QuoteFacts;
import drydock.decision.Coverage;
import drydock.decision.Coverage.Need;
import drydock.decision.RedFlags;
import drydock.decision.cost.QuoteComparison;
import drydock.domain.Answer;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Tag;
import drydock.domain.project.Project;
import drydock.domain.repository.ScopeReferences;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeType;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.SelectionGuide;
import drydock.domain.selection.SelectionGuide.Question;
import drydock.domain.time.WorkingDays;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads who is considered for the audit, and what they offer. */
final class SelectionReader {
    /** Key of the vocabulary for those who have reviewed bridges: no chain, but a trait of what is under review. */
    private static final String BRIDGES = "bridges";

    private final Snapshot snapshot;
    private final Project project;
    private final SelectionGuide guide;

    SelectionReader(Snapshot snapshot, Project project, SelectionGuide guide) {
        this.snapshot = snapshot;
        this.project = project;
        this.guide = guide;
    }

    Facts.Selection selection(WorkingDays calendar) {
        List<Candidate> all = snapshot.owned(Candidate.class, project.id()).stream()
                .sorted(Comparator.comparingInt(Candidate::position)
                        .thenComparingLong(candidate -> candidate.id().value()))
                .toList();
        Map<Id<Candidate>, CandidateFacts> facts =
                all.stream().collect(Collectors.toMap(Candidate::id, this::candidate));
        return new Facts.Selection(
                looked(all)
                        .map(candidate -> Objects.requireNonNull(facts.get(candidate.id())))
                        .toList(),
                QuoteComparison.of(snapshot, project, List.of(), calendar).quotes().stream()
                        .map(compared -> new QuoteFacts(
                                Objects.requireNonNull(
                                        facts.get(compared.quote().candidate())),
                                compared,
                                ScopeReferences.quoted(
                                                snapshot, compared.quote().id())
                                        .orElse(null)))
                        .toList());
    }

    private static Stream<Candidate> looked(List<Candidate> all) {
        return all.stream().anyMatch(candidate -> candidate.status() == CandidateStatus.CHOSEN)
                ? all.stream().filter(candidate -> candidate.status() == CandidateStatus.CHOSEN)
                : all.stream().filter(candidate -> candidate.status() != CandidateStatus.DECLINED);
    }

    private CandidateFacts candidate(Candidate candidate) {
        Optional<Auditor> auditor = snapshot.find(Auditor.class, candidate.auditor());
        Map<String, Answer> answers = snapshot.owned(DiligenceAnswer.class, candidate.id()).stream()
                .filter(answer -> answer.answer() != Answer.UNKNOWN)
                .collect(Collectors.toMap(
                        DiligenceAnswer::question, DiligenceAnswer::answer, (first, second) -> second));
        List<Question> unasked = guide.redFlags().stream()
                .filter(flag -> !answers.containsKey(flag.key()))
                .toList();
        return new CandidateFacts(
                candidate.id(),
                auditor.map(Auditor::name).orElse("A removed auditor"),
                auditor.map(this::coverage).orElse(new Coverage(List.of())),
                auditor.filter(known -> !known.ecosystems().isEmpty()).isPresent(),
                RedFlags.raised(snapshot, candidate.id(), guide),
                unasked,
                answers);
    }

    /** What the project says of itself, and that there is a bridge to review. */
    private Coverage coverage(Auditor auditor) {
        Collection<ScopeItem> scope = snapshot.owned(ScopeItem.class, project.id());
        Coverage coverage = Coverage.of(project, scope, auditor);
        boolean bridge = scope.stream().anyMatch(item -> item.inScope() && item.type() == ScopeType.BRIDGE);
        boolean said = coverage.needs().stream().anyMatch(need -> need.key().equals(BRIDGES));
        if (!bridge || said) {
            return coverage;
        }
        List<Need> needs = new ArrayList<>(coverage.needs());
        needs.add(new Need(
                Coverage.Kind.ECOSYSTEM,
                BRIDGES,
                auditor.ecosystems().stream()
                        .filter(tag -> tag.key().equals(BRIDGES))
                        .map(Tag::source)
                        .findFirst()
                        .orElse(null)));
        return new Coverage(needs);
    }
}
