package drydock.bundle;

import drydock.domain.catalogue.Vocabulary;
import drydock.domain.catalogue.Vocabulary.AgeKind;
import drydock.domain.catalogue.Vocabulary.Stack;
import drydock.domain.catalogue.Vocabulary.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the vocabulary. */
final class VocabularyReader {
    private VocabularyReader() {}

    static Vocabulary read(Element root) {
        List<Term> ecosystems = terms(root, "ecosystems");
        List<Term> technologies = terms(root, "technologies");
        List<Term> scopeTypes = terms(root, "scopeTypes");
        FootprintReader footprints = new FootprintReader(ecosystems, technologies, scopeTypes);
        Set<String> stacks = new HashSet<>();
        return new Vocabulary(
                ecosystems,
                technologies,
                terms(root, "methods"),
                terms(root, "auditorKinds"),
                terms(root, "priceModels"),
                terms(root, "useCases"),
                terms(root, "confidence"),
                root.list("ageKinds", e -> new AgeKind(e.text("key"), e.text("label"), e.number("staleAfterDays"))),
                root.list(
                        "stacks",
                        e -> new Stack(
                                Keys.unique(e, "key", stacks), e.text("label"), footprints.read(e.child("shownWhen")))),
                scopeTypes);
    }

    private static List<Term> terms(Element root, String field) {
        Set<String> taken = new HashSet<>();
        return root.list(field, e -> new Term(Keys.unique(e, "key", taken), e.text("label")));
    }
}
