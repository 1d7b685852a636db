package drydock.bundle;

import drydock.domain.catalogue.Footprint;
import drydock.domain.catalogue.Vocabulary.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads footprints, which leave out the lists that are empty. */
final class FootprintReader {
    private final Map<String, Keys> lists;

    FootprintReader(List<Term> ecosystems, List<Term> technologies, List<Term> scopeTypes) {
        lists = Map.of(
                "ecosystems", Keys.of("ecosystem", ecosystems),
                "technologies", Keys.of("technology", technologies),
                "scopeTypes", Keys.of("type of component", scopeTypes));
    }

    Footprint read(Element element) {
        Map<String, Set<String>> read = new HashMap<>();
        element.fields().forEach((name, list) -> read.put(name, keys(name, list)));
        return new Footprint(
                read.getOrDefault("ecosystems", Set.of()),
                read.getOrDefault("technologies", Set.of()),
                read.getOrDefault("scopeTypes", Set.of()),
                read.getOrDefault("projectTraits", Set.of()));
    }

    private Set<String> keys(String name, Element list) {
        if (name.equals("projectTraits")) {
            // the vocabulary has no list of them: a trait is whatever a stack asks for
            return Set.copyOf(list.list(Element::text));
        }
        Keys keys = lists.get(name);
        if (keys == null) {
            throw list.broken("no part of a footprint");
        }
        return Set.copyOf(list.list(keys::read));
    }
}
