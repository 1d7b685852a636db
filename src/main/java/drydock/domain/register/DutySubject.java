package drydock.domain.register;

import drydock.domain.Entity;
import drydock.domain.Id;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * The entry of another register that a duty looks after, such as the wallet whose signers it reviews.
 *
 * @param subject identity of that entry; one that is gone means nothing
 */
@RecordBuilder
public record DutySubject(Id<DutySubject> id, Id<Duty> duty, long subject) implements Entity, DutySubjectBuilder.With {
    @Override
    public Id<Duty> owner() {
        return duty;
    }
}
