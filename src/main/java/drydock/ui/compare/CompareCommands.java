package drydock.ui.compare;

import drydock.decision.RaterRankings;
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
import drydock.domain.quote.Quote;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.CriterionWeight;
import drydock.domain.selection.Decision;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.Rating;
import drydock.domain.time.WorkingDays;
import drydock.domain.workflow.CandidateCommands;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user does to the comparison, as commands worked out against one snapshot. Pure.
 *
 * @param ids makes identities of what is new
 */
record CompareCommands(Snapshot snapshot, Ids ids) {
    /**
     * Sets how far the project is with a candidate that is not, or no longer, chosen. If it was, the order is taken back with
     * everything planned for it, and with the decision; its quote is only a quote again.
     */
    Command setStatus(Candidate candidate, CandidateStatus status) {
        if (status == CandidateStatus.CHOSEN) {
            throw new IllegalArgumentException("a candidate is chosen by choose");
        }
        Command edit = CandidateCommands.edit(snapshot, candidate.withStatus(status));
        Optional<Engagement> audit = engagement(candidate);
        if (audit.isEmpty()) {
            return edit;
        }
        List<Change> changes =
                new ArrayList<>(ChooseCandidate.withdraw(snapshot, audit.get()).changes());
        snapshot.owned(Decision.class, candidate.id()).forEach(decision -> changes.addAll(snapshot.removal(decision)));
        snapshot.owned(Quote.class, candidate.id()).stream()
                .filter(Quote::accepted)
                .forEach(quote -> changes.add(new Change.Put(quote.withAccepted(false))));
        changes.addAll(edit.changes());
        return new Command(edit.words(), changes);
    }

    /**
     * Orders the audit without a quote.
     *
     * @param exclusions why it could not win; with the decision's reason they go into the notes of the engagement
     * @param decision what is kept of why
     */
    Command choose(Candidate candidate, List<String> exclusions, Decision decision) {
        Command choice = ChooseCandidate.choose(snapshot, candidate, ids, WorkingDays.MONDAY_TO_FRIDAY);
        String notes = exclusions.isEmpty()
                ? ""
                : "Chosen all the same: " + decision.reason() + "\nWhat spoke against it: "
                        + String.join(" ", exclusions);
        List<Change> changes = new ArrayList<>();
        for (Change change : choice.changes()) {
            changes.add(
                    change instanceof Change.Put(Engagement audit) && !notes.isEmpty()
                            ? new Change.Put(audit.withNotes(notes))
                            : change);
        }
        changes.add(new Change.Put(decision));
        return new Command(choice.words(), changes);
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
        if (!RaterRankings.mayRate(snapshot, candidate.project(), rater)) {
            throw new IllegalArgumentException("more than " + RaterRankings.MOST + " people rate");
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
