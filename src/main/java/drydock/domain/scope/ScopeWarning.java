package drydock.domain.scope;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A gap in a scope that looks complete (plan check PL-S01): contracts are under review, but nothing of what feeds or
 * surrounds them, and nobody said that there is nothing. One component around the contracts is enough to show that the
 * question was asked.
 *
 * @param silent what is neither in scope nor stated as none: oracle, bridge, or {@link ScopeType#OFF_CHAIN_SERVICE},
 *     which stands for APIs and front ends too
 */
public record ScopeWarning(List<ScopeType> silent) {
    private static final Set<ScopeType> ASKED =
            EnumSet.of(ScopeType.ORACLE, ScopeType.BRIDGE, ScopeType.OFF_CHAIN_SERVICE);

    public ScopeWarning {
        silent = List.copyOf(silent);
    }

    /** The warning, or empty where nothing is amiss. */
    public static Optional<ScopeWarning> of(Snapshot snapshot, Id<Project> project) {
        List<ScopeType> inScope = snapshot.owned(ScopeItem.class, project).stream()
                .filter(ScopeItem::inScope)
                .map(ScopeItem::type)
                .toList();
        if (!inScope.contains(ScopeType.CONTRACT) || inScope.stream().anyMatch(type -> ASKED.contains(family(type)))) {
            return Optional.empty();
        }
        Set<ScopeType> stated = snapshot.owned(ScopeNone.class, project).stream()
                .map(none -> family(none.type()))
                .collect(Collectors.toSet());
        List<ScopeType> silent =
                ASKED.stream().filter(type -> !stated.contains(type)).toList();
        return silent.isEmpty() ? Optional.empty() : Optional.of(new ScopeWarning(silent));
    }

    /** The warning in plain words. */
    public String text() {
        List<String> kinds = silent.stream().map(ScopeWarning::words).toList();
        String list = kinds.size() == 1
                ? kinds.getFirst()
                : String.join(", ", kinds.subList(0, kinds.size() - 1)) + " or " + kinds.getLast();
        return "Only contracts are in scope: no " + list
                + ". Many losses start there. Add the component, or state that there is none.";
    }

    private static ScopeType family(ScopeType type) {
        return switch (type) {
            case API, FRONT_END -> ScopeType.OFF_CHAIN_SERVICE;
            case CONTRACT, SCRIPT, ORACLE, BRIDGE, OFF_CHAIN_SERVICE -> type;
        };
    }

    private static String words(ScopeType type) {
        return switch (type) {
            case ORACLE -> "oracle";
            case BRIDGE -> "bridge";
            default -> "off-chain component";
        };
    }
}
