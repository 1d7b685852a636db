package drydock.domain.repository;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What the user decided about files: one path, or a pattern of paths. A path outweighs patterns; of two patterns the later
 * one holds. Files that no rule names are as suggested.
 *
 * @param pattern a path from the root with slashes, or a glob
 * @param reason in the user's words; may be empty
 * @param position place among the rules, from 0
 */
@RecordBuilder
public record ScopeRule(
        Id<ScopeRule> id, Id<Project> project, String pattern, boolean inScope, String reason, int position)
        implements Entity, ScopeRuleBuilder.With {
    /** Whether it is about more than one path. */
    public boolean isGlob() {
        return pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0 || pattern.endsWith("/");
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
