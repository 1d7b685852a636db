package drydock.domain.selection;

import drydock.domain.Entity;
import drydock.domain.Id;
import io.soabase.recordbuilder.core.RecordBuilder;

/** That a project compares by this profile of its own. It goes with the profile; without one the guide's criteria hold. */
@RecordBuilder
public record ProfileInUse(Id<ProfileInUse> id, Id<CriterionProfile> profile)
        implements Entity, ProfileInUseBuilder.With {
    @Override
    public Id<CriterionProfile> owner() {
        return profile;
    }
}
