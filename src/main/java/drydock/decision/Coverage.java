package drydock.decision;

import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Source;
import drydock.domain.catalogue.Tag;
import drydock.domain.project.Project;
import drydock.domain.scope.ScopeItem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far an auditor covers what a project needs.
 *
 * @param needs ecosystems, then technologies, in the project's order
 */
public record Coverage(List<Need> needs) {
    public Coverage {
        needs = List.copyOf(needs);
    }

    /** From which list of the vocabulary a need comes. */
    public enum Kind {
        ECOSYSTEM,
        TECHNOLOGY
    }

    /**
     * One need of the project.
     *
     * @param key of the vocabulary's term
     * @param source who says that the auditor covers it; null if nobody does, which is unknown and not no
     */
    public record Need(Kind kind, String key, @Nullable Source source) {
        public boolean isCovered() {
            return source != null;
        }
    }

    /** Holds what the project says of itself, and the ecosystems of its components in scope, against the auditor. */
    public static Coverage of(Project project, Collection<ScopeItem> scope, Auditor auditor) {
        Stream<String> ecosystems = Stream.concat(
                        project.ecosystems().stream(),
                        scope.stream()
                                .filter(ScopeItem::inScope)
                                .map(ScopeItem::ecosystem)
                                .filter(key -> !key.isEmpty())
                                .sorted())
                .distinct();
        return new Coverage(Stream.concat(
                        ecosystems.map(key -> need(Kind.ECOSYSTEM, key, auditor.ecosystems())),
                        project.technologies().stream().map(key -> need(Kind.TECHNOLOGY, key, auditor.technologies())))
                .toList());
    }

    public long covered() {
        return needs.stream().filter(Need::isCovered).count();
    }

    private static Need need(Kind kind, String key, List<Tag> known) {
        Optional<Source> source = known.stream()
                .filter(tag -> tag.key().equals(key))
                .map(Tag::source)
                .findFirst();
        return new Need(kind, key, source.orElse(null));
    }
}
