package drydock.domain.checklist;

import drydock.domain.Answer;
import drydock.domain.catalogue.Footprint;
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
 * @param diligence the due-diligence questions whose answers decide the item; null if it is ticked by itself
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
        @Nullable Diligence diligence,
        List<Reference> sources) {
    public ItemDefinition {
        stacks = List.copyOf(stacks);
        evidence = List.copyOf(evidence);
        sources = List.copyOf(sources);
    }

    /**
     * The severity that holds when the condition, in plain words, is met.
     *
     * @param holdsFor projects that meet this fulfil the condition without being asked; null if all must be asked
     */
    public record Condition(
            Severity raises, String when, @Nullable Footprint holdsFor) {}

    /**
     * The item and these questions about a candidate are one truth.
     *
     * @param questions keys of due-diligence questions or red flags
     * @param doneWhen the answer that each of them must have: yes for questions, no for red flags
     */
    public record Diligence(List<String> questions, Answer doneWhen) {
        public Diligence {
            questions = List.copyOf(questions);
        }
    }

    /** Where the idea comes from. */
    public record Reference(String key, String title) {}
}
