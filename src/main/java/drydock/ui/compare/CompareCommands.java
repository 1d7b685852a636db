package drydock.ui.compare;

import drydock.decision.RedFlags;
import drydock.domain.Answer;
import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.NewEvidence;
import drydock.domain.plan.ChooseCandidate;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.CriterionWeight;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.Rating;
import drydock.domain.selection.SelectionGuide;
import drydock.domain.time.WorkingDays;
import drydock.domain.workflow.CandidateCommands;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a user does to the comparison, as commands worked out against one snapshot. Pure.
 *
 * @param ids makes identities of what is new
 */
record CompareCommands(Snapshot snapshot, Ids ids) {
    /**
     * Sets how far the project is with a candidate that is not, or no longer, chosen. If it was, the order is taken back with
     * everything planned for it.
     */
    Command setStatus(Candidate candidate, CandidateStatus status) {
        if (status == CandidateStatus.CHOSEN) {
            throw new IllegalArgumentException("a candidate is chosen by choose");
        }
        Command edit = CandidateCommands.edit(snapshot, candidate.withStatus(status));
        Optional<Engagement> audit = engagement(candidate);
        return audit.isEmpty()
                ? edit
                : new Command(
                        edit.words(),
                        ChooseCandidate.withdraw(snapshot, audit.get())
                                .and(edit.changes())
                                .changes());
    }

    /**
     * Orders the audit.
     *
     * @param reason why it is chosen although red flags are raised; goes into the notes of the engagement with their titles
     */
    Command choose(Candidate candidate, SelectionGuide guide, String reason) {
        Command choice = ChooseCandidate.choose(snapshot, candidate, ids, WorkingDays.MONDAY_TO_FRIDAY);
        List<SelectionGuide.Question> flags = RedFlags.raised(snapshot, candidate.id(), guide);
        if (flags.isEmpty()) {
            return choice;
        }
        String notes = "Chosen although red flags are raised ("
                + flags.stream().map(SelectionGuide.Question::title).collect(Collectors.joining("; ")) + "): "
                + reason.strip();
        return new Command(
                choice.words(),
                choice.changes().stream()
                        .map(change -> change instanceof Change.Put(Engagement audit)
                                ? new Change.Put(audit.withNotes(notes))
                                : change)
                        .toList());
    }

    Optional<Engagement> engagement(Candidate candidate) {
        return snapshot.owned(Engagement.class, candidate.project()).stream()
                .filter(audit -> audit.candidate().equals(candidate.id()))
                .findFirst();
    }

    /**
     * Says how good a candidate is by a criterion, in the judgement of {@code rater}; one rater has one rating.
     *
     * @param score null to take the rating back
     */
    Command rate(
            Candidate candidate, String criterion, @Nullable Id<Person> rater, @Nullable Integer score, String reason) {
        Optional<Rating> before = rating(candidate, criterion, rater);
        if (score == null) {
            return Command.remove("Remove rating", snapshot, before.stream().toList());
        }
        return Command.put(
                "Rate candidate",
                new Rating(
                        before.map(Rating::id).orElseGet(ids::next),
                        candidate.id(),
                        criterion,
                        rater,
                        score,
                        reason.strip()));
    }

    Optional<Rating> rating(Candidate candidate, String criterion, @Nullable Id<Person> rater) {
        return snapshot.owned(Rating.class, candidate.id()).stream()
                .filter(r -> r.criterion().equals(criterion) && Objects.equals(r.rater(), rater))
                .findFirst();
    }

    /** Answers a due-diligence question, or says whether a red flag is raised. */
    Command answer(Candidate candidate, String question, Answer answer, String note) {
        return Command.put(
                "Answer due diligence",
                diligence(candidate, question).withAnswer(answer).withNote(note.strip()));
    }

    /** The answer to {@code question}; a new one that says unknown where there is none. */
    DiligenceAnswer diligence(Candidate candidate, String question) {
        return snapshot.owned(DiligenceAnswer.class, candidate.id()).stream()
                .filter(a -> a.question().equals(question))
                .findFirst()
                .orElseGet(() -> new DiligenceAnswer(ids.next(), candidate.id(), question, Answer.UNKNOWN, ""));
    }

    /** Records what proves the answer to {@code question}. */
    Command addEvidence(
            Candidate candidate, String question, NewEvidence given, LocalDate today, @Nullable Id<Person> me) {
        DiligenceAnswer answer = diligence(candidate, question);
        Evidence evidence = given.of(answer, ids, today, me);
        return snapshot.find(DiligenceAnswer.class, answer.id()).isPresent()
                ? Command.put("Add evidence", evidence)
                : Command.put("Add evidence", answer, evidence);
    }

    /** Goes back to the guide's weights. */
    Command resetWeights(Project project) {
        return Command.remove(
                "Go back to the guide's weights",
                snapshot,
                List.copyOf(snapshot.owned(CriterionWeight.class, project.id())));
    }

    /**
     * Moves the column of a candidate past the next one shown, pinned among pinned.
     *
     * @param by 1 to the right, -1 to the left; no change at the end of the row
     */
    Command move(Comparison comparison, Candidate candidate, int by) {
        List<Candidate> shown = comparison.shown();
        int to = shown.indexOf(candidate) + by;
        if (to < 0 || to >= shown.size() || shown.get(to).pinned() != candidate.pinned()) {
            return new Command("Move column", List.of());
        }
        List<Candidate> order = new ArrayList<>(comparison.candidates());
        Collections.swap(order, order.indexOf(candidate), order.indexOf(shown.get(to)));
        return Command.put("Move " + comparison.name(candidate), renumbered(order));
    }

    /** Keeps a column first, or no longer. */
    Command pin(Comparison comparison, Candidate candidate, boolean pinned) {
        return Command.put((pinned ? "Pin " : "Unpin ") + comparison.name(candidate), candidate.withPinned(pinned));
    }

    private static List<Entity> renumbered(List<Candidate> order) {
        List<Entity> changed = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).position() != i) {
                changed.add(order.get(i).withPosition(i));
            }
        }
        return changed;
    }
}
