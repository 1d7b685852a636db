package drydock.bundle;

import drydock.domain.catalogue.Vocabulary.Term;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A closed list that other parts of the shipped data refer to by key.
 *
 * @param what one of the list is called, for the message about a key that is not in it
 */
record Keys(String what, Set<String> keys) {
    Keys {
        keys = Set.copyOf(keys);
    }

    static Keys of(String what, List<Term> terms) {
        return of(what, terms, Term::key);
    }

    static <T> Keys of(String what, Collection<T> things, Function<T, String> key) {
        return new Keys(what, things.stream().map(key).collect(Collectors.toUnmodifiableSet()));
    }

    /** The text of {@code element}, which must be one of these keys. */
    String read(Element element) {
        String key = element.text();
        if (!keys.contains(key)) {
            throw element.broken("no " + what + " '" + key + "'");
        }
        return key;
    }

    /** The text of {@code field}, which {@code taken} must not hold yet; from then on it does. */
    static String unique(Element element, String field, Set<String> taken) {
        String key = element.text(field);
        if (!taken.add(key)) {
            throw element.child(field).broken("a second '" + key + "'");
        }
        return key;
    }
}
