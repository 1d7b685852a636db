package drydock.domain.checklist;

import drydock.domain.Answer;
import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.checklist.ItemDefinition.Diligence;
import drydock.domain.checklist.RoundEdits.Time;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.register.ItemOccurrence;
import drydock.domain.register.Occurrence;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.DiligenceAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The commands that change a project's checklist. An item that due-diligence answers decide is ticked by writing those
 * answers, so that both places always say the same.
 */
public final class ChecklistEdits {
    private final Snapshot snapshot;
    private final Id<Project> project;
    private final Ids ids;
    private final LocalDate today;
    private final @Nullable Id<Person> me;

    /**
     * @param snapshot the state that the items were read from
     * @param today the day that decisions and evidence are recorded on
     * @param me who decides; null if that is not known on this machine
     */
    public ChecklistEdits(Snapshot snapshot, Id<Project> project, Ids ids, LocalDate today, @Nullable Id<Person> me) {
        this.snapshot = snapshot;
        this.project = project;
        this.ids = ids;
        this.today = today;
        this.me = me;
    }

    /** Marks {@code item} as done, today and by me: once more where it comes round. */
    public Edit tick(Item item) {
        String words = words("Tick", item);
        Diligence diligence = item.definition().diligence();
        if (diligence != null) {
            return answer(words, item, diligence, diligence.doneWhen());
        }
        return item.rounds().comeRound()
                ? done(item, new Time(today, me, "", ""))
                : new Edit.Allowed(Command.put(words, decided(item, ItemState.DONE, "", me)));
    }

    /** Says of an item that comes round that it was done once. */
    public Edit done(Item item, Time time) {
        return rounds().done(words("Tick", item), item, time);
    }

    /** Opens {@code item} again, whether it was done or set aside; where it comes round, only the last time was none. */
    public Edit untick(Item item) {
        String words = words("Untick", item);
        Diligence diligence = item.definition().diligence();
        if (item.state() == ItemState.DONE && item.rounds().last().isPresent()) {
            return rounds().undone(words, item, item.rounds().last().get());
        }
        return diligence == null || isSetAside(item)
                ? new Edit.Allowed(Command.put(words, reopened(item)))
                : answer(words, item, diligence, Answer.UNKNOWN);
    }

    /** States that {@code item} does not concern the project. */
    public Edit setNotApplicable(Item item, String reason) {
        return reason.isBlank()
                ? new Edit.Refused(Edit.Reason.NO_REASON)
                : setAside(words("Set aside", item), item, ItemState.NOT_APPLICABLE, reason, me);
    }

    /**
     * Accepts that {@code item} will not be done.
     *
     * @param by who stands for it
     */
    public Edit waive(Item item, String reason, @Nullable Id<Person> by) {
        if (reason.isBlank()) {
            return new Edit.Refused(Edit.Reason.NO_REASON);
        }
        return by == null
                ? new Edit.Refused(Edit.Reason.NO_NAME)
                : setAside(words("Waive", item), item, ItemState.WAIVED, reason, by);
    }

    private Edit setAside(String words, Item item, ItemState state, String reason, @Nullable Id<Person> by) {
        List<Entity> records = new ArrayList<>(rounds().written(item));
        records.add(decided(item, state, reason.strip(), by));
        return new Edit.Allowed(Command.put(words, records));
    }

    /**
     * Says whether the condition holds that raises the severity.
     *
     * @param holds null to leave it to the project again
     */
    public Command setRaised(Item item, @Nullable Boolean holds) {
        return Command.put(words("Set the weight of", item), entry(item).withRaised(holds));
    }

    /**
     * Says who decided the item and when; of one that comes round, who did it last.
     *
     * @param on null if the day is not known: then the last time of an item that comes round keeps its own
     */
    public Optional<Edit> setDecided(Item item, @Nullable Id<Person> by, @Nullable LocalDate on) {
        Optional<Occurrence> last =
                item.state() == ItemState.DONE ? item.rounds().last() : Optional.empty();
        if (last.isPresent()) {
            Occurrence time = last.get();
            String note = time instanceof ItemOccurrence own ? own.note() : "";
            Time said = new Time(on == null ? time.doneOn() : on, by, time.proof(), note);
            return Optional.of(rounds().change(item, time, said));
        }
        return Optional.ofNullable(item.entry())
                .map(entry -> new Edit.Allowed(Command.put(
                        words("Change who decided", item),
                        entry.withDecidedBy(by).withDecidedOn(on))));
    }

    /** @param due null for no date */
    public Command setDue(Item item, @Nullable LocalDate due) {
        return Command.put(words("Set the due date of", item), entry(item).withDue(due));
    }

    /** @param responsible null for nobody */
    public Command setResponsible(Item item, @Nullable Id<Person> responsible) {
        return Command.put(words("Set who takes care of", item), entry(item).withResponsible(responsible));
    }

    public Command setComment(Item item, String comment) {
        return Command.put(words("Comment on", item), entry(item).withComment(comment));
    }

    /** Records evidence for {@code item}, today and by me. */
    public Command addEvidence(Item item, NewEvidence given) {
        ChecklistEntry entry = entry(item);
        Evidence evidence = new Evidence(
                ids.next(),
                entry.id(),
                null,
                null,
                given.kind(),
                given.label(),
                given.location(),
                given.sha256(),
                given.size(),
                today,
                me,
                given.maxAgeDays());
        String words = words("Add evidence to", item);
        return item.entry() == null ? Command.put(words, entry, evidence) : Command.put(words, evidence);
    }

    /** Adds an item of the user's own, or replaces it. */
    public Command putOwn(OwnItem item) {
        boolean known = snapshot.find(OwnItem.class, item.id()).isPresent();
        return Command.put((known ? "Change item '" : "Add item '") + item.title() + "'", item);
    }

    /** Removes an item of the user's own with all that was said of it; empty for one that ships, which stays. */
    public Optional<Command> removeOwn(Item item) {
        OwnItem own = item.own();
        if (own == null) {
            return Optional.empty();
        }
        List<Change> changes = new ArrayList<>();
        snapshot.owned(ChecklistEntry.class, project).stream()
                .filter(entry -> entry.item().equals(item.key()))
                .forEach(entry -> changes.addAll(snapshot.removal(entry)));
        changes.addAll(snapshot.removal(own));
        return Optional.of(new Command(words("Remove item", item), changes));
    }

    private Edit answer(String words, Item item, Diligence diligence, Answer answer) {
        List<Candidate> chosen = snapshot.owned(Candidate.class, project).stream()
                .filter(c -> c.status() == CandidateStatus.CHOSEN)
                .toList();
        if (chosen.isEmpty()) {
            return new Edit.Refused(Edit.Reason.NO_CANDIDATE_CHOSEN);
        }
        DiligenceAnswers answers = new DiligenceAnswers(snapshot, project);
        if (answers.state(diligence).contrary() > 0) {
            return new Edit.Refused(Edit.Reason.ANSWERED_OTHERWISE);
        }
        List<Change> changes = new ArrayList<>();
        for (Candidate candidate : chosen) {
            for (String question : diligence.questions()) {
                answers.find(candidate, question)
                        .or(() -> unanswered(candidate, question))
                        .filter(a -> a.answer() != answer)
                        .ifPresent(a -> changes.add(new Change.Put(a.withAnswer(answer))));
            }
        }
        if (isSetAside(item)) {
            changes.add(new Change.Put(reopened(item)));
        }
        return new Edit.Allowed(new Command(words, changes));
    }

    private Optional<DiligenceAnswer> unanswered(Candidate candidate, String question) {
        return Optional.of(new DiligenceAnswer(ids.next(), candidate.id(), question, Answer.UNKNOWN, ""));
    }

    private RoundEdits rounds() {
        return new RoundEdits(project, ids);
    }

    private static boolean isSetAside(Item item) {
        return item.state() == ItemState.NOT_APPLICABLE || item.state() == ItemState.WAIVED;
    }

    private ChecklistEntry decided(Item item, ItemState state, String reason, @Nullable Id<Person> by) {
        return entry(item).withState(state).withReason(reason).withDecidedBy(by).withDecidedOn(today);
    }

    private ChecklistEntry reopened(Item item) {
        return entry(item).reopened();
    }

    private ChecklistEntry entry(Item item) {
        ChecklistEntry entry = item.entry();
        return entry != null ? entry : ChecklistEntry.untouched(ids.next(), project, item.key());
    }

    private static String words(String verb, Item item) {
        return verb + " '" + item.title() + "'";
    }
}
