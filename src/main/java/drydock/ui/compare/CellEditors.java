package drydock.ui.compare;

import drydock.decision.RaterRankings;
import drydock.domain.Answer;
import drydock.domain.Id;
import drydock.domain.catalogue.Auditor;
import drydock.domain.checklist.ItemDefinition;
import drydock.domain.project.Person;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.Rating;
import drydock.ui.base.Place;
import drydock.ui.base.Studio;
import drydock.ui.base.Words;
import drydock.ui.control.Buttons;
import drydock.ui.evidence.EvidenceFiles;
import drydock.ui.evidence.EvidencePane;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes what an opened cell shows: the editor that suits the row, or the whole text where nothing is edited. */
final class CellEditors {
    /** Longer reviews are typing mistakes. */
    private static final int MOST_DAYS = 999;

    /** More names than this are quicker typed than found. */
    private static final int MOST_NAMES = 8;

    private final Studio studio;
    private final CompareEdits edits;
    private final Consumer<Id<Candidate>> choose;
    private final EvidencePane evidence;

    /** @param choose starts choosing a candidate, which may need a reason */
    CellEditors(Studio studio, CompareEdits edits, Consumer<Id<Candidate>> choose) {
        this.studio = studio;
        this.edits = edits;
        this.choose = choose;
        evidence = new EvidencePane(studio, new EvidenceFiles(studio.desktop().tasks()));
    }

    CellEditor of(Comparison comparison, CompareRow.Line line, CompareCell cell, Candidate candidate) {
        return switch (line.subject()) {
            case Subject.Decision decision -> decision(decision, cell, candidate);
            case Subject.Profile profile
            when profile == Subject.Profile.WEBSITE -> website(comparison, cell, candidate);
            case Subject.CriterionOf(String key) -> rating(comparison, key, candidate);
            case Subject.QuestionOf(String key) -> diligence(comparison, key, false, candidate);
            case Subject.RedFlagOf(String key) -> diligence(comparison, key, true, candidate);
            case Subject.Words notes ->
                TextEditor.lines(
                        "Notes", candidate.notes(), text -> edits.change(candidate.id(), c -> c.withNotes(text)));
            case Subject.Profile _, Subject.Fees _, Subject.Need _, Subject.Method _, Subject.FactOf _ ->
                read(cell, candidate);
        };
    }

    /** What a row's title has to say. */
    CellEditor help(CompareRow.Line line) {
        return new ReadCard(CompareCell.of(line.help().isEmpty() ? line.title() : line.help()));
    }

    private CellEditor decision(Subject.Decision decision, CompareCell cell, Candidate candidate) {
        Id<Candidate> id = candidate.id();
        return switch (decision) {
            case STATUS ->
                new ChoiceEditor<>(
                        "Status",
                        Arrays.asList(CandidateStatus.values()),
                        Words::of,
                        candidate.status(),
                        status -> setStatus(id, status));
            case CONTACT ->
                TextEditor.offering("Contact", contact(candidate), people(), name -> edits.setContact(id, name));
            case PRICE -> new PriceEditor(candidate, studio.format(), edits);
            case EARLIEST_START -> new DateEditor(candidate, studio.format(), edits);
            case DURATION ->
                TextEditor.line(
                        "Duration in calendar days",
                        studio.format().number(candidate.durationDays()),
                        this::wrongDays,
                        text -> edits.change(id, c -> c.withDurationDays(days(text))));
            case RETEST ->
                new ChoiceEditor<>(
                        "Retest included",
                        List.of(Answer.values()),
                        answer -> Answers.words(answer, false),
                        candidate.retestIncluded(),
                        answer -> edits.change(id, c -> c.withRetestIncluded(answer)));
            case TOTAL, RANK -> new ReadCard(cell);
        };
    }

    private CompletionStage<Boolean> setStatus(Id<Candidate> id, CandidateStatus status) {
        if (status == CandidateStatus.CHOSEN) {
            choose.accept(id);
            return CompletableFuture.completedFuture(true);
        }
        return edits.setStatus(id, status);
    }

    private CellEditor rating(Comparison comparison, String criterion, Candidate candidate) {
        @Nullable Id<Person> me = studio.me().orElse(null);
        CompareCommands known = new CompareCommands(comparison.snapshot(), studio.ids());
        Rating mine = known.rating(candidate, criterion, me).orElse(null);
        List<String> said = comparison.snapshot().owned(Rating.class, candidate.id()).stream()
                .filter(r -> r.criterion().equals(criterion) && !r.equals(mine))
                .map(r -> comparison
                                .snapshot()
                                .find(Person.class, r.rater())
                                .map(Person::name)
                                .orElse("Somebody")
                        + ": " + r.score() + (r.reason().isBlank() ? "" : ", " + r.reason()))
                .toList();
        // who rates apart is not led by what others said
        List<String> others = mine != null || said.isEmpty()
                ? said
                : List.of("Rated by " + said.size() + (said.size() == 1 ? " other" : " others")
                        + ". You see their ratings once you gave yours.");
        List<String> lines = Stream.concat(others.stream(), RatingHelp.lines(comparison, candidate, criterion))
                .toList();
        boolean mayRate = RaterRankings.mayRate(
                comparison.snapshot(), comparison.project().id(), me);
        return new RatingEditor(
                mine, lines, mayRate, (score, reason) -> edits.rate(candidate.id(), criterion, score, reason));
    }

    private CellEditor diligence(Comparison comparison, String key, boolean flag, Candidate candidate) {
        Optional<Runnable> inChecklist = studio.bundle().checklist().stream()
                .filter(item ->
                        item.diligence() != null && item.diligence().questions().contains(key))
                .map(ItemDefinition::id)
                .findFirst()
                .map(item ->
                        () -> studio.navigator().openKey(comparison.project().id(), Place.CHECKLIST, item));
        return new DiligenceEditor(candidate, key, flag, comparison.snapshot(), edits, evidence, inChecklist);
    }

    private CellEditor read(CompareCell cell, Candidate candidate) {
        return new ReadCard(
                cell,
                Buttons.plain("Show in Auditors", () -> studio.navigator().go(Place.AUDITORS, candidate.auditor())));
    }

    private CellEditor website(Comparison comparison, CompareCell cell, Candidate candidate) {
        return comparison
                .auditor(candidate)
                .map(Auditor::website)
                .<CellEditor>map(url -> ReadCard.link(
                        CompareCell.of(url),
                        () -> studio.desktop().browser().openLink(url),
                        () -> studio.desktop().browser().copy(url)))
                .orElseGet(() -> read(cell, candidate));
    }

    private String contact(Candidate candidate) {
        return studio.session()
                .snapshot()
                .get()
                .find(Person.class, candidate.contact())
                .map(Person::name)
                .orElse("");
    }

    private List<String> people() {
        return studio.session().snapshot().get().all(Person.class).stream()
                .map(Person::name)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .limit(MOST_NAMES)
                .toList();
    }

    private String wrongDays(String typed) {
        return studio.format()
                .typed()
                .count(typed)
                .filter(days -> days >= 1 && days <= MOST_DAYS)
                .map(days -> "")
                .orElse("A whole number of days, from 1 to " + MOST_DAYS + ".");
    }

    private @Nullable Integer days(String typed) {
        return typed.isEmpty() ? null : studio.format().typed().count(typed).orElseThrow();
    }
}
