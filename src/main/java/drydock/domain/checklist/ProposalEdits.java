package drydock.domain.checklist;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.repository.Suggestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The commands with which a person decides about suggestions. Each is one undo step. What a person said of an item before,
 * done, waived or set aside, is never changed by them: only an item that is open, or due again, is ticked.
 */
public final class ProposalEdits {
    private final Snapshot snapshot;
    private final Id<Project> project;
    private final Ids ids;
    private final LocalDate today;
    private final @Nullable Id<Person> me;

    /**
     * @param today the day that decisions are recorded on
     * @param me who decides; null if that is not known on this machine
     */
    public ProposalEdits(Snapshot snapshot, Id<Project> project, Ids ids, LocalDate today, @Nullable Id<Person> me) {
        this.snapshot = snapshot;
        this.project = project;
        this.ids = ids;
        this.today = today;
        this.me = me;
    }

    /** A proposal and the item that it is about. */
    public record Of(Item item, Proposal proposal) {}

    /**
     * What is proved of items that are open and nothing contradicts, to be accepted together; what only looks present is left
     * for a look, and so is an item of which the plan and the repository say opposite things.
     */
    public static List<Of> provenAndOpen(Stream<Item> items) {
        return items.filter(item -> !item.proposals().isEmpty())
                .filter(item -> item.isOpen() && item.definition().diligence() == null)
                .filter(item -> item.proposals().stream().noneMatch(Proposal::contradicts))
                .flatMap(item -> item.proposals().stream()
                        .filter(proposal -> proposal.suggestion().state() == Suggestion.State.PROVEN
                                && proposal.standing() == Proposal.Standing.OPEN)
                        .map(proposal -> new Of(item, proposal)))
                .toList();
    }

    /** Accepts what can be accepted of these; empty if nothing can. */
    public Optional<Command> accept(List<Of> proposals) {
        List<Entity> records = new ArrayList<>();
        List<Of> accepted = proposals.stream()
                .filter(each -> each.proposal().canBeAccepted())
                .toList();
        Set<String> ticked = new HashSet<>();
        for (Of each : accepted) {
            records.add(judgement(each, Judgement.Verdict.ACCEPTED, ""));
            // the plan and the repository may both speak for one item, which has one entry
            if (ticked.add(each.item().key())) {
                records.addAll(settled(each));
            }
        }
        String what = accepted.size() == 1
                ? "'" + accepted.getFirst().item().title() + "'"
                : accepted.size() + " suggestions";
        return accepted.isEmpty()
                ? Optional.empty()
                : Optional.of(Command.put("Accept " + what, records.toArray(Entity[]::new)));
    }

    /** Records that a person knows better; refused without a reason. */
    public Edit overrule(Of each, String reason) {
        return reason.isBlank()
                ? new Edit.Refused(Edit.Reason.NO_REASON)
                : new Edit.Allowed(Command.put(
                        "Overrule the suggestion on '" + each.item().title() + "'",
                        judgement(each, Judgement.Verdict.OVERRULED, reason.strip())));
    }

    /** Takes back what was decided; the item stays as it is. Empty if nothing was. */
    public Optional<Command> withdraw(Of each) {
        return Optional.ofNullable(each.proposal().judgement())
                .map(known -> new Command(
                        "Withdraw the decision on '" + each.item().title() + "'", List.of(Change.Remove.of(known))));
    }

    private Judgement judgement(Of each, Judgement.Verdict verdict, String reason) {
        Judgement known = each.proposal().judgement();
        Suggestion suggestion = each.proposal().suggestion();
        return new Judgement(
                known == null ? ids.next() : known.id(),
                project,
                each.item().key(),
                each.proposal().source(),
                verdict,
                suggestion.state(),
                suggestion.basis(),
                reason,
                today,
                me);
    }

    /** What is said of the item itself; nothing where a person said something that still holds. */
    private List<Entity> settled(Of each) {
        Item item = each.item();
        Suggestion suggestion = each.proposal().suggestion();
        if (!item.isOpen() || item.definition().diligence() != null) {
            return List.of();
        }
        boolean done = suggestion.state() != Suggestion.State.NOT_APPLICABLE;
        if (done && item.rounds().comeRound()) {
            return new RoundEdits(project, ids).records(item, new RoundEdits.Time(today, me, suggestion.words(), ""));
        }
        if (item.state() != ItemState.OPEN) {
            return List.of();
        }
        ChecklistEntry entry = ChecklistEntries.of(snapshot, project, item.key())
                .orElseGet(() -> ChecklistEntry.untouched(ids.next(), project, item.key()));
        return List.of(entry.withState(done ? ItemState.DONE : ItemState.NOT_APPLICABLE)
                .withReason(done ? "" : suggestion.words())
                .withDecidedBy(me)
                .withDecidedOn(today));
    }
}
