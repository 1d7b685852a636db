package drydock.decision;

import drydock.domain.Id;
import drydock.domain.selection.Candidate;
import java.util.List;

/** Who leads a comparison. */
public sealed interface Leader {
    /** Ahead of all others, however the unknowns turn out. */
    record Clear(Id<Candidate> candidate) implements Leader {}

    /** Several can still come first; in the order of their totals. */
    record NotClear(List<Id<Candidate>> contenders) implements Leader {
        public NotClear {
            contenders = List.copyOf(contenders);
        }
    }

    /** The only candidate that is not excluded: first, but compared with nobody. */
    record Alone(Id<Candidate> candidate) implements Leader {}

    /** No candidate that is not excluded, or no weight above zero: nothing to compare by. */
    record Nobody() implements Leader {}
}
