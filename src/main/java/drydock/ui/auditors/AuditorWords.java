package drydock.ui.auditors;

import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Tag;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.catalogue.Vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An auditor in the words of the vocabulary. What is not stated is an empty text. */
record AuditorWords(
        String kind,
        String ecosystems,
        String technologies,
        String methods,
        String useCases,
        String regions,
        String priceModel) {
    static AuditorWords of(Auditor auditor, Vocabulary vocabulary) {
        List<String> kinds = new ArrayList<>();
        kinds.add(auditor.kind());
        kinds.addAll(auditor.alsoKinds());
        return new AuditorWords(
                kinds.stream()
                        .map(key -> Vocabulary.label(vocabulary.auditorKinds(), key))
                        .collect(Collectors.joining(", ")),
                labels(vocabulary.ecosystems(), auditor.ecosystems()),
                labels(vocabulary.technologies(), auditor.technologies()),
                labels(vocabulary.methods(), auditor.methods()),
                labels(vocabulary.useCases(), auditor.useCases()),
                String.join(", ", auditor.regions()),
                auditor.priceModel() == null ? "" : Vocabulary.label(vocabulary.priceModels(), auditor.priceModel()));
    }

    private static String labels(List<Term> terms, List<Tag> tags) {
        return tags.stream().map(tag -> Vocabulary.label(terms, tag.key())).collect(Collectors.joining(", "));
    }
}
