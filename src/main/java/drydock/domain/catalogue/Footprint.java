package drydock.domain.catalogue;

import java.util.Collections;
import java.util.Set;

/**
 * What something is made of or asks for, in keys of the vocabulary. A project has one, and so has each family of
 * technology: they meet where they share a key.
 *
 * @param scopeTypes keys of the kinds of component
 * @param projectTraits what a product is beyond its stack, such as {@code upgradeable}
 */
public record Footprint(
        Set<String> ecosystems, Set<String> technologies, Set<String> scopeTypes, Set<String> projectTraits) {
    public Footprint {
        ecosystems = Set.copyOf(ecosystems);
        technologies = Set.copyOf(technologies);
        scopeTypes = Set.copyOf(scopeTypes);
        projectTraits = Set.copyOf(projectTraits);
    }

    /** Whether at least one key stands in both. */
    public boolean meets(Footprint other) {
        return !Collections.disjoint(ecosystems, other.ecosystems)
                || !Collections.disjoint(technologies, other.technologies)
                || !Collections.disjoint(scopeTypes, other.scopeTypes)
                || !Collections.disjoint(projectTraits, other.projectTraits);
    }
}
