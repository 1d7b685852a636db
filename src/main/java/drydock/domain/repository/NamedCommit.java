package drydock.domain.repository;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A commit that the plan speaks of. A project has at most one of each role.
 *
 * @param revision the tag or branch as it was typed; empty if a commit was
 * @param commit 40 hexadecimal digits
 */
@RecordBuilder
public record NamedCommit(Id<NamedCommit> id, Id<Project> project, Role role, String revision, String commit)
        implements Entity, NamedCommitBuilder.With {
    public NamedCommit {
        GitId.checked(commit);
    }

    /** What a commit is to the plan. */
    public enum Role {
        /** The auditor looked at it. */
        AUDITED,
        /** The fixes are in it, and verified. */
        FINAL,
        /** It is deployed. */
        RELEASE
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
