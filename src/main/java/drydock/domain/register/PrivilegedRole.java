package drydock.domain.register;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Power over the contracts: who holds it decides what one key can break.
 *
 * @param wallet that holds it; null while nobody said
 * @param mayDo what it may do, in words
 */
@RecordBuilder
public record PrivilegedRole(
        Id<PrivilegedRole> id,
        Id<Project> project,
        String title,
        @Nullable Id<Wallet> wallet,
        String mayDo,
        String notes)
        implements Entity, PrivilegedRoleBuilder.With {
    @Override
    public Id<Project> owner() {
        return project;
    }
}
