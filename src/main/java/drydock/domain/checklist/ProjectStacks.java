package drydock.domain.checklist;

import drydock.domain.catalogue.Footprint;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.project.Project;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The families of technology that a project belongs to, by what it is made of and what is in its scope.
 *
 * @param stacks their keys; {@link #ALL} is always among them
 */
public record ProjectStacks(Footprint footprint, Set<String> stacks) {
    /** The stack that every project belongs to. */
    static final String ALL = "all";

    public ProjectStacks {
        stacks = Set.copyOf(stacks);
    }

    /** @param scope the project's components; those out of scope bring nothing */
    public static ProjectStacks of(Vocabulary vocabulary, Project project, Collection<ScopeItem> scope) {
        Footprint footprint = new Footprint(
                new HashSet<>(project.ecosystems()),
                new HashSet<>(project.technologies()),
                scope.stream()
                        .filter(ScopeItem::inScope)
                        .map(item -> key(item.type()))
                        .collect(Collectors.toSet()),
                new HashSet<>(project.traits()));
        Set<String> stacks = new HashSet<>();
        stacks.add(ALL);
        for (Vocabulary.Stack stack : vocabulary.stacks()) {
            if (stack.shownWhen().meets(footprint)) {
                stacks.add(stack.key());
            }
        }
        return new ProjectStacks(footprint, stacks);
    }

    /** The items about components of {@code type}, also those that are for everybody all the same. */
    public static List<ItemDefinition> about(Vocabulary vocabulary, List<ItemDefinition> items, ScopeType type) {
        Footprint footprint = new Footprint(Set.of(), Set.of(), Set.of(key(type)), Set.of());
        Set<String> stacks = vocabulary.stacks().stream()
                .filter(stack -> stack.shownWhen().meets(footprint))
                .map(Vocabulary.Stack::key)
                .collect(Collectors.toSet());
        return items.stream()
                .filter(item -> item.stacks().stream().anyMatch(stacks::contains))
                .toList();
    }

    /** Whether the item is for a project of these stacks. */
    public boolean concern(ItemDefinition item) {
        return item.stacks().stream().anyMatch(stacks::contains);
    }

    /** What the vocabulary calls {@code type}. */
    private static String key(ScopeType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
