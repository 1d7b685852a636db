package drydock.ui.compare;

import drydock.decision.WeightJournal;
import drydock.decision.Weighting;
import drydock.decision.Weights;
import drydock.decision.WinShare;
import drydock.domain.Answer;
import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.checklist.NewEvidence;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.Decision;
import drydock.domain.workflow.CandidateCommands;
import drydock.exchange.memo.DecisionMemo;
import drydock.ui.base.Studio;
import drydock.ui.control.SettledWeights;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Performs what a user does to the comparison, on the data as it is at that moment. What concerns a candidate that is gone by
 * then is dropped. Each method tells, on the FX thread, whether the change was saved.
 */
final class CompareEdits {
    private final Studio studio;

    CompareEdits(Studio studio) {
        this.studio = studio;
    }

    CompletionStage<Boolean> add(Project project, List<Auditor> auditors) {
        return studio.session().perform(CandidateCommands.add(snapshot(), project, auditors, studio.ids()));
    }

    CompletionStage<Boolean> remove(Id<Candidate> id) {
        return snapshot()
                .find(Candidate.class, id)
                .map(candidate -> studio.performAndTell(CandidateCommands.remove(snapshot(), List.of(candidate))))
                .orElseGet(() -> CompletableFuture.completedFuture(true));
    }

    /** Changes what is said of a candidate; its status is changed by {@link #setStatus}. */
    CompletionStage<Boolean> change(Id<Candidate> id, UnaryOperator<Candidate> change) {
        return with(id, (commands, candidate) -> {
            Candidate changed = change.apply(candidate);
            return changed.equals(candidate) ? nothing() : CandidateCommands.edit(snapshot(), changed);
        });
    }

    /** @param status not chosen: that is {@link #choose} */
    CompletionStage<Boolean> setStatus(Id<Candidate> id, CandidateStatus status) {
        return snapshot()
                .find(Candidate.class, id)
                .filter(candidate -> candidate.status() != status)
                .map(candidate -> {
                    Command change = commands().setStatus(candidate, status);
                    return commands().engagement(candidate).isPresent()
                            ? studio.performAndTell(change, "The audit was taken back with its dates and deliverables.")
                            : studio.session().perform(change);
                })
                .orElseGet(() -> CompletableFuture.completedFuture(true));
    }

    /**
     * Orders from a candidate that has no quote. The memo of this moment is kept with the decision; it is written in the
     * background, as it needs the draws.
     */
    CompletionStage<Boolean> choose(Comparison comparison, Id<Candidate> id, List<String> exclusions, String reason) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        @Nullable Id<Person> me = studio.me().orElse(null);
        DecisionMemo.Choice choice = new DecisionMemo.Choice(id, null, me, reason, studio.today());
        studio.desktop()
                .tasks()
                .run(
                        "Write the memo",
                        () -> DecisionMemo.of(
                                comparison.snapshot(),
                                comparison.decision(),
                                WinShare.of(comparison.totals(), Weighting.AROUND_CHOSEN),
                                choice,
                                comparison.today()),
                        memo -> order(
                                        id,
                                        exclusions,
                                        new Decision(
                                                studio.ids().next(),
                                                comparison.project().id(),
                                                id,
                                                studio.today(),
                                                me,
                                                reason,
                                                memo.markdown()))
                                .thenAccept(done::complete),
                        () -> done.complete(false));
        return done;
    }

    private CompletionStage<Boolean> order(Id<Candidate> id, List<String> exclusions, Decision decision) {
        return snapshot()
                .find(Candidate.class, id)
                .map(candidate -> studio.performAndTell(
                        commands().choose(candidate, exclusions, decision),
                        "Chosen. The plan has its dates and deliverables."))
                .orElseGet(() -> CompletableFuture.completedFuture(true));
    }

    /** Makes the person of this name the contact; a name that nobody has is added to the people. */
    CompletionStage<Boolean> setContact(Id<Candidate> id, String name) {
        if (name.isBlank()) {
            return change(id, candidate -> candidate.withContact(null));
        }
        Collection<Person> people = snapshot().all(Person.class);
        return people.stream()
                .filter(p -> p.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(known -> change(id, candidate -> candidate.withContact(known.id())))
                .orElseGet(() -> with(id, (commands, candidate) -> {
                    Person added = new Person(studio.ids().next(), name.strip(), "", "");
                    Command edit = CandidateCommands.edit(snapshot(), candidate.withContact(added.id()));
                    return Command.put(edit.words(), added).and(edit.changes());
                }));
    }

    /** @param score null to take my rating back */
    CompletionStage<Boolean> rate(Id<Candidate> id, String criterion, @Nullable Integer score, String reason) {
        return with(
                id,
                (commands, candidate) ->
                        commands.rate(candidate, criterion, studio.me().orElse(null), score, reason));
    }

    CompletionStage<Boolean> answer(Id<Candidate> id, String question, Answer answer, String note) {
        return with(id, (commands, candidate) -> commands.answer(candidate, question, answer, note));
    }

    CompletionStage<Boolean> addEvidence(Id<Candidate> id, String question, NewEvidence given) {
        return with(
                id,
                (commands, candidate) -> commands.addEvidence(
                        candidate, question, given, studio.today(), studio.me().orElse(null)));
    }

    /**
     * Sets all weights. Where they are settled a reason is asked first, which is kept with what the change does.
     *
     * @param otherwise runs if no reason was given: nothing changed
     */
    void setWeights(Comparison comparison, Weights weights, Runnable otherwise) {
        Project project = comparison.project();
        SettledWeights.perform(
                studio, project, WeightJournal.set(snapshot(), project.id(), weights, studio.ids()), otherwise);
    }

    /** Goes back to the weights of the guide. */
    void resetWeights(Comparison comparison, Runnable otherwise) {
        SettledWeights.perform(studio, comparison.project(), commands().resetWeights(comparison.project()), otherwise);
    }

    CompletionStage<Boolean> move(Comparison comparison, Id<Candidate> id, int by) {
        return with(id, (commands, candidate) -> commands.move(comparison, candidate, by));
    }

    CompletionStage<Boolean> pin(Comparison comparison, Id<Candidate> id, boolean pinned) {
        return with(id, (commands, candidate) -> commands.pin(comparison, candidate, pinned));
    }

    private CompletionStage<Boolean> with(Id<Candidate> id, BiFunction<CompareCommands, Candidate, Command> edit) {
        return snapshot()
                .find(Candidate.class, id)
                .map(candidate -> studio.session().perform(edit.apply(commands(), candidate)))
                .orElseGet(() -> CompletableFuture.completedFuture(true));
    }

    private CompareCommands commands() {
        return new CompareCommands(snapshot(), studio.ids());
    }

    private Snapshot snapshot() {
        return studio.session().snapshot().get();
    }

    private static Command nothing() {
        return new Command("Nothing", List.<Change>of());
    }
}
