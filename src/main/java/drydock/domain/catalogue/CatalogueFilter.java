package drydock.domain.catalogue;

import drydock.domain.catalogue.Vocabulary.Term;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which auditors of the catalogue a user wants to see. An auditor must meet every part; a part with several keys is met by
 * any of them, an empty part by everybody.
 *
 * @param text words that must all occur somewhere in what is said of the auditor, regardless of case
 * @param kinds also met by what an auditor is besides
 * @param withHidden whether auditors that the user hid are shown too
 */
@RecordBuilder
public record CatalogueFilter(
        String text,
        Set<String> ecosystems,
        Set<String> technologies,
        Set<String> methods,
        Set<String> useCases,
        Set<String> kinds,
        Set<String> priceModels,
        boolean withHidden)
        implements CatalogueFilterBuilder.With {
    /** Shows everything that is not hidden. */
    public static final CatalogueFilter NONE =
            new CatalogueFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

    public CatalogueFilter {
        ecosystems = Set.copyOf(ecosystems);
        technologies = Set.copyOf(technologies);
        methods = Set.copyOf(methods);
        useCases = Set.copyOf(useCases);
        kinds = Set.copyOf(kinds);
        priceModels = Set.copyOf(priceModels);
    }

    /** Those of {@code auditors} that match, in their order. */
    public List<Auditor> apply(Collection<Auditor> auditors, Vocabulary vocabulary) {
        return auditors.stream().filter(a -> matches(a, vocabulary)).toList();
    }

    public boolean matches(Auditor auditor, Vocabulary vocabulary) {
        return (withHidden || !auditor.hidden())
                && tagged(ecosystems, auditor.ecosystems())
                && tagged(technologies, auditor.technologies())
                && tagged(methods, auditor.methods())
                && tagged(useCases, auditor.useCases())
                && (kinds.isEmpty()
                        || kinds.contains(auditor.kind())
                        || !Collections.disjoint(kinds, auditor.alsoKinds()))
                && (priceModels.isEmpty()
                        || (auditor.priceModel() != null && priceModels.contains(auditor.priceModel())))
                && saysAll(auditor, vocabulary);
    }

    private static boolean tagged(Set<String> wanted, List<Tag> tags) {
        return wanted.isEmpty() || tags.stream().anyMatch(tag -> wanted.contains(tag.key()));
    }

    private boolean saysAll(Auditor auditor, Vocabulary vocabulary) {
        if (text.isBlank()) {
            return true;
        }
        List<String> said =
                said(auditor, vocabulary).map(s -> s.toLowerCase(Locale.ROOT)).toList();
        return Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(word -> said.stream().anyMatch(s -> s.contains(word)));
    }

    private static Stream<String> said(Auditor auditor, Vocabulary vocabulary) {
        return Stream.of(
                        Stream.of(auditor.name(), auditor.notes()),
                        Stream.ofNullable(auditor.headline()),
                        Stream.ofNullable(auditor.why()),
                        Stream.ofNullable(auditor.fees()),
                        Stream.ofNullable(auditor.website()),
                        auditor.aliases().stream(),
                        auditor.bestFor().stream(),
                        auditor.features().stream().map(Feature::text),
                        auditor.considerIf().stream(),
                        auditor.regions().stream(),
                        Stream.of(Vocabulary.label(vocabulary.auditorKinds(), auditor.kind())),
                        labels(vocabulary.ecosystems(), auditor.ecosystems()),
                        labels(vocabulary.technologies(), auditor.technologies()),
                        labels(vocabulary.methods(), auditor.methods()),
                        labels(vocabulary.useCases(), auditor.useCases()))
                .flatMap(s -> s);
    }

    private static Stream<String> labels(List<Term> terms, List<Tag> tags) {
        return tags.stream().map(tag -> Vocabulary.label(terms, tag.key()));
    }
}
