package drydock.domain.checklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checklist item as it ships: what to have or do, why, and how to prove it.
 *
 * @param id lasting key, never reused: {@code SCO-01}
 * @param stacks keys of the vocabulary's stacks that it is for; {@code all} is for everybody
 * @param evidence classes that can decide it, strongest first: auto, import, hint, plan, ask
 * @param firstTen place among the first ten, from 1; null if it is not one of them
 * @param recurrence ISO 8601 period ({@code P3M}) after which it comes due again; null if it does not
 * @param condition what raises the severity; null if nothing does
 */
public record ItemDefinition(
        String id,
        String phase,
        When when,
        String title,
        String why,
        String howToProve,
        Severity severity,
        @Nullable Condition condition,
        List<String> stacks,
        List<String> evidence,
        boolean essential,
        @Nullable Integer firstTen,
        @Nullable String recurrence,
        List<Reference> sources) {
    public ItemDefinition {
        stacks = List.copyOf(stacks);
        evidence = List.copyOf(evidence);
        sources = List.copyOf(sources);
    }

    /** The severity that holds when the condition, in plain words, is met. */
    public record Condition(Severity raises, String when) {}

    /** Where the idea comes from. */
    public record Reference(String key, String title) {}
}
