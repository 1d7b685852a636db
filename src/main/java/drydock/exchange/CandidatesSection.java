package drydock.exchange;

import drydock.bundle.Bundle;
import drydock.decision.CandidateTotal;
import drydock.decision.Coverage;
import drydock.decision.CriterionScore;
import drydock.decision.DecisionModel;
import drydock.decision.Leader;
import drydock.decision.RedFlags;
import drydock.decision.WeightedTotals;
import drydock.decision.Weights;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.scope.ScopeItem;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.Rating;
import drydock.domain.selection.SelectionGuide;
import drydock.domain.time.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The candidates side by side: what they offer, how they were rated, and what they answered. */
final class CandidatesSection {
    private final Snapshot snapshot;
    private final Project project;
    private final SelectionGuide guide;
    private final Vocabulary vocabulary;
    private final List<Candidate> candidates;
    private final WeightedTotals totals;

    CandidatesSection(Snapshot snapshot, Project project, Bundle bundle, LocalDate today) {
        this.snapshot = snapshot;
        this.project = project;
        this.guide = bundle.selection();
        this.vocabulary = bundle.vocabulary();
        this.candidates = snapshot.owned(Candidate.class, project.id()).stream()
                .sorted(Comparator.comparingInt(Candidate::position)
                        .thenComparingLong(candidate -> candidate.id().value()))
                .toList();
        this.totals = DecisionModel.of(
                        snapshot,
                        project,
                        new DecisionModel.Basis(
                                guide, vocabulary, bundle.estimation(), WorkingDays.MONDAY_TO_FRIDAY, today))
                .totals();
    }

    void write(MarkdownText text) {
        text.heading(2, "Candidates");
        if (candidates.isEmpty()) {
            text.paragraph("No auditor is considered yet.");
            return;
        }
        text.paragraph(leader());
        text.table(table(
                "",
                List.of(
                        new Row("Status", candidate -> PlainWords.of(candidate.status())),
                        new Row("Contact", this::contact),
                        new Row("Price", candidate -> PlainWords.of(candidate.price(), candidate.currency())),
                        new Row("Basis", candidate -> PlainWords.of(candidate.basis())),
                        new Row("Earliest start", candidate -> PlainWords.of(candidate.earliestStart())),
                        new Row("Days", candidate -> PlainWords.of(candidate.durationDays())),
                        new Row("Retest included", candidate -> PlainWords.of(candidate.retestIncluded())),
                        new Row("Coverage", this::coverage),
                        new Row("Weighted total", this::total),
                        new Row("Red flags", this::redFlags),
                        new Row("Notes", Candidate::notes))));
        text.heading(3, "Ratings");
        Weights weights = Weights.of(snapshot, project.id(), guide);
        text.table(table(
                "Criterion and weight",
                guide.criteria().stream()
                        .map(criterion -> new Row(
                                criterion.name() + " (" + weights.of(criterion.key()) + ")",
                                candidate -> ratings(candidate, criterion.key())))
                        .toList()));
        text.heading(3, "Due diligence");
        text.table(table(
                "Question or red flag",
                Stream.concat(guide.questions().stream(), guide.redFlags().stream())
                        .map(question -> new Row(question.title(), candidate -> answer(candidate, question.key())))
                        .toList()));
    }

    /** One line of a comparison. */
    private record Row(String name, Function<Candidate, String> cell) {}

    private CsvTable table(String corner, List<Row> rows) {
        List<String> headers = new ArrayList<>(List.of(corner));
        candidates.forEach(candidate -> headers.add(name(candidate.id())));
        return new CsvTable(
                headers,
                rows.stream()
                        .map(row -> Stream.concat(
                                        Stream.of(row.name()),
                                        candidates.stream().map(row.cell()))
                                .toList())
                        .toList());
    }

    private String leader() {
        return switch (totals.leader()) {
            case Leader.Clear(Id<Candidate> first) -> name(first) + " leads, however the open ratings turn out.";
            case Leader.NotClear(List<Id<Candidate>> contenders) ->
                "No clear winner: "
                        + contenders.stream().map(this::name).collect(Collectors.joining(", "))
                        + " can still come first.";
            case Leader.Alone(Id<Candidate> only) -> name(only) + " is the only one that is not ruled out.";
            case Leader.Nobody ignored ->
                totals.weighed()
                        ? "Every candidate is ruled out."
                        : "Every weight is zero: there is nothing to compare by.";
        };
    }

    private String total(Candidate candidate) {
        return totals.of(candidate.id()).map(CandidatesSection::total).orElse("");
    }

    private static String total(CandidateTotal total) {
        String low = total.low().rounded(1).toPlainString();
        String range =
                total.isExact() ? low : low + " to " + total.high().rounded(1).toPlainString();
        return total.excluded() ? range + " (cannot win)" : range;
    }

    private String ratings(Candidate candidate, String criterion) {
        CriterionScore score = totals.of(candidate.id()).stream()
                .flatMap(total -> total.scores().stream())
                .filter(s -> s.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
        if (score.mean() == null) {
            return "unknown";
        }
        String mean = score.mean().rounded(1).stripTrailingZeros().toPlainString();
        String spread = score.raters() == 1 ? "" : " (" + score.lowest() + " to " + score.highest() + ")";
        String reasons = snapshot.owned(Rating.class, candidate.id()).stream()
                .filter(rating ->
                        rating.criterion().equals(criterion) && !rating.reason().isBlank())
                .map(Rating::reason)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        return mean + spread + (reasons.isEmpty() ? "" : ": " + reasons);
    }

    private String answer(Candidate candidate, String question) {
        return snapshot.owned(DiligenceAnswer.class, candidate.id()).stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst()
                .map(answer -> PlainWords.of(answer.answer()) + (answer.note().isBlank() ? "" : ": " + answer.note()))
                .orElse("Unknown");
    }

    private String redFlags(Candidate candidate) {
        return RedFlags.raised(snapshot, candidate.id(), guide).stream()
                .map(SelectionGuide.Question::title)
                .collect(Collectors.joining(", "));
    }

    private String coverage(Candidate candidate) {
        return snapshot.find(Auditor.class, candidate.auditor())
                .map(auditor -> Coverage.of(project, snapshot.owned(ScopeItem.class, project.id()), auditor))
                .map(coverage -> labels("known: ", coverage, true) + labels("unknown: ", coverage, false))
                .orElse("")
                .strip();
    }

    /** The needs that are covered, or those of which nobody knows; labels hold commas themselves. */
    private String labels(String intro, Coverage coverage, boolean covered) {
        List<String> labels = coverage.needs().stream()
                .filter(need -> need.isCovered() == covered)
                .map(this::label)
                .toList();
        return labels.isEmpty() ? "" : intro + String.join("; ", labels) + ". ";
    }

    private String label(Coverage.Need need) {
        return switch (need.kind()) {
            case ECOSYSTEM -> Vocabulary.label(vocabulary.ecosystems(), need.key());
            case TECHNOLOGY -> Vocabulary.label(vocabulary.technologies(), need.key());
        };
    }

    private String contact(Candidate candidate) {
        return snapshot.find(Person.class, candidate.contact())
                .map(Person::name)
                .orElse("");
    }

    private String name(Id<Candidate> id) {
        return snapshot.find(Candidate.class, id)
                .flatMap(candidate -> snapshot.find(Auditor.class, candidate.auditor()))
                .map(Auditor::name)
                .orElse("A removed auditor");
    }
}
