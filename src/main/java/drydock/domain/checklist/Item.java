package drydock.domain.checklist;

import drydock.domain.Id;
import drydock.domain.checklist.ItemDefinition.Condition;
import drydock.domain.project.Person;
import drydock.domain.register.Occurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A checklist item as it stands in a project; a shipped one and one of the user's own look alike.
 *
 * @param definition what it is about
 * @param own the user's own item behind it; null if it ships
 * @param entry what the project says of it; null while it said nothing
 * @param evidence what proves it, with that of the due-diligence answers behind it
 * @param diligence how far the answers are that decide it; null if it is ticked by itself
 * @param proposals what the repository and the plan suggest, and what was made of it
 * @param stale whether any of the evidence is, or what was accepted of a suggestion
 * @param rounds how it comes round, and each time that it was done
 * @param cameRound whether it is done, but so long ago that it is due again
 */
public record Item(
        ItemDefinition definition,
        @Nullable OwnItem own,
        @Nullable ChecklistEntry entry,
        List<Evidence> evidence,
        @Nullable DiligenceState diligence,
        List<Proposal> proposals,
        Raise raise,
        boolean stale,
        Rounds rounds,
        boolean cameRound) {
    public Item {
        evidence = List.copyOf(evidence);
        proposals = List.copyOf(proposals);
    }

    /** What {@link ChecklistEntry#item()} calls it. */
    public String key() {
        return definition.id();
    }

    public String title() {
        return definition.title();
    }

    /**
     * Where it stands. Due-diligence answers decide, unless the user set the item aside; what comes round was done as soon as it
     * was done once.
     */
    public ItemState state() {
        ItemState said = entry == null ? ItemState.OPEN : entry.state();
        if (diligence == null || said == ItemState.NOT_APPLICABLE || said == ItemState.WAIVED) {
            return said == ItemState.OPEN && rounds.last().isPresent() ? ItemState.DONE : said;
        }
        return diligence.done() ? ItemState.DONE : ItemState.OPEN;
    }

    /** Whether a suggestion wants a decision. */
    public boolean hasNews() {
        return !proposals.isEmpty() && proposals.stream().anyMatch(proposal -> proposal.isNews(state()));
    }

    /** Whether a suggestion was accepted, and rests on the same as then. */
    public boolean isProven() {
        return proposals.stream().anyMatch(proposal -> proposal.standing() == Proposal.Standing.ACCEPTED);
    }

    /** Whether there is something to do. */
    public boolean isOpen() {
        return state() == ItemState.OPEN || cameRound;
    }

    /** What it weighs, with the condition that raises it where that holds. */
    public Severity severity() {
        Condition condition = definition.condition();
        return condition != null && raise.holds() ? condition.raises() : definition.severity();
    }

    /** Whether it is a blocker, or would be one if the condition held that nobody answered yet. */
    public boolean mayBlock() {
        Condition condition = definition.condition();
        return severity() == Severity.BLOCKER
                || (raise == Raise.UNANSWERED && condition != null && condition.raises() == Severity.BLOCKER);
    }

    /** When it is to be done: the day that was set while it is open, or when it comes round next. */
    public Optional<LocalDate> dueOn() {
        Optional<LocalDate> next = Optional.ofNullable(rounds.next());
        return switch (state()) {
            case OPEN -> Optional.ofNullable(entry).map(ChecklistEntry::due).or(() -> next);
            case DONE -> next;
            case NOT_APPLICABLE, WAIVED -> Optional.empty();
        };
    }

    /** Who decided it, or did it last; empty if not said. */
    public Optional<Id<Person>> decidedBy() {
        return lastTime()
                .map(Occurrence::doneBy)
                .or(() -> Optional.ofNullable(entry).map(ChecklistEntry::decidedBy));
    }

    /** When it was decided, or done last; empty if not said. */
    public Optional<LocalDate> decidedOn() {
        return lastTime()
                .map(Occurrence::doneOn)
                .or(() -> Optional.ofNullable(entry).map(ChecklistEntry::decidedOn));
    }

    private Optional<Occurrence> lastTime() {
        return state() == ItemState.DONE ? rounds.last() : Optional.empty();
    }

    public Optional<Id<Person>> responsible() {
        return Optional.ofNullable(entry).map(ChecklistEntry::responsible);
    }

    public String comment() {
        return entry == null ? "" : entry.comment();
    }
}
