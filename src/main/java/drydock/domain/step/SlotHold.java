package drydock.domain.step;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.plan.Engagement;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * An auditor keeps a slot free for us.
 *
 * @param expires the last day on which it is kept
 * @param lost what is lost when it lapses, in words: a deposit, the place in the queue
 * @param nextSlotDays working days of the auditor until the next slot, should this one be missed; 0 or more
 */
@RecordBuilder
public record SlotHold(Id<SlotHold> id, Id<Engagement> engagement, LocalDate expires, String lost, int nextSlotDays)
        implements Entity, SlotHoldBuilder.With {
    public SlotHold {
        if (nextSlotDays < 0 || nextSlotDays > Estimate.LONGEST) {
            throw new IllegalArgumentException("not a number of working days: " + nextSlotDays);
        }
    }

    @Override
    public Id<Engagement> owner() {
        return engagement;
    }
}
