package drydock.domain.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * The closed lists that describe auditors, projects, scope and checklist alike, in the order in which they are shown.
 *
 * @param ageKinds also say after how many days a fact is stale
 */
public record Vocabulary(
        List<Term> ecosystems,
        List<Term> technologies,
        List<Term> methods,
        List<Term> auditorKinds,
        List<Term> priceModels,
        List<Term> useCases,
        List<Term> confidence,
        List<AgeKind> ageKinds,
        List<Stack> stacks,
        List<Term> scopeTypes) {
    public Vocabulary {
        ecosystems = List.copyOf(ecosystems);
        technologies = List.copyOf(technologies);
        methods = List.copyOf(methods);
        auditorKinds = List.copyOf(auditorKinds);
        priceModels = List.copyOf(priceModels);
        useCases = List.copyOf(useCases);
        confidence = List.copyOf(confidence);
        ageKinds = List.copyOf(ageKinds);
        stacks = List.copyOf(stacks);
        scopeTypes = List.copyOf(scopeTypes);
    }

    /** A key and the words shown for it. */
    public record Term(String key, String label) {}

    /** How fast facts of a kind grow old. */
    public record AgeKind(String key, String label, int staleAfterDays) {}

    /**
     * A family of technology that checklist items are for.
     *
     * @param shownWhen a project that meets it belongs to the family; {@code all} asks for nothing and is for everybody
     */
    public record Stack(String key, String label, Footprint shownWhen) {}

    /** The same lists with other kinds of age. */
    public Vocabulary withAgeKinds(List<AgeKind> kinds) {
        return new Vocabulary(
                ecosystems,
                technologies,
                methods,
                auditorKinds,
                priceModels,
                useCases,
                confidence,
                kinds,
                stacks,
                scopeTypes);
    }

    /** What is said of a product rather than of its code: the stacks that ask for a trait. */
    public List<Term> traits() {
        return stacks.stream()
                .filter(stack -> !stack.shownWhen().projectTraits().isEmpty())
                .map(stack -> new Term(stack.key(), stack.label()))
                .toList();
    }

    /** The words for {@code key} in {@code terms}; the key itself where the list lacks it, as in a newer file. */
    public static String label(List<Term> terms, String key) {
        return find(terms, key).map(Term::label).orElse(key);
    }

    public static Optional<Term> find(List<Term> terms, String key) {
        return terms.stream().filter(t -> t.key().equals(key)).findFirst();
    }
}
