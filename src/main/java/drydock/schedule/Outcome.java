package drydock.schedule;

import java.util.List;

/** What scheduling comes to. */
public sealed interface Outcome permits Schedule, Outcome.Refused {

    /**
     * The plan cannot be true.
     *
     * @param refusals why, at least one
     * @param mended the same plan without the pins and waits at fault, so that the rest can still be shown
     */
    record Refused(List<Refusal> refusals, Network mended) implements Outcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
