package drydock.bundle;

import drydock.domain.catalogue.FactValue;
import drydock.domain.catalogue.Feature;
import drydock.domain.catalogue.Tag;
import drydock.domain.catalogue.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads auditors and facts. One reader reads both sets, so that no key of one stands in the other. */
final class AuditorReader {
    private final Sources sources;
    private final Keys kinds;
    private final Keys priceModels;
    private final Keys ecosystems;
    private final Keys technologies;
    private final Keys methods;
    private final Keys useCases;
    private final Keys confidence;
    private final Keys ageKinds;
    private final Set<String> taken = new HashSet<>();

    AuditorReader(Sources sources, Vocabulary vocabulary) {
        this.sources = sources;
        kinds = Keys.of("kind of auditor", vocabulary.auditorKinds());
        priceModels = Keys.of("price model", vocabulary.priceModels());
        ecosystems = Keys.of("ecosystem", vocabulary.ecosystems());
        technologies = Keys.of("technology", vocabulary.technologies());
        methods = Keys.of("method", vocabulary.methods());
        useCases = Keys.of("use case", vocabulary.useCases());
        confidence = Keys.of("confidence", vocabulary.confidence());
        ageKinds = Keys.of("kind of age", vocabulary.ageKinds(), Vocabulary.AgeKind::key);
    }

    List<ShippedAuditor> auditors(Element root) {
        return root.list(this::auditor);
    }

    List<ShippedFact> facts(Element root, Keys auditors) {
        Set<String> factKeys = new HashSet<>();
        return root.list(e -> new ShippedFact(
                Keys.unique(e, "key", factKeys),
                auditors.read(e.child("auditor")),
                e.text("attribute"),
                e.text("label"),
                e.child("value").as(FactValue.class),
                e.nullableText("unit"),
                sources.of(e),
                confidence.read(e.child("confidence")),
                ageKinds.read(e.child("ageKind")),
                e.nullableText("note"),
                nullableJson(e.nullableChild("rule"))));
    }

    private ShippedAuditor auditor(Element e) {
        Element priceModel = e.nullableChild("priceModel");
        return new ShippedAuditor(
                Keys.unique(e, "key", taken),
                e.text("name"),
                e.texts("aliases"),
                kinds.read(e.child("kind")),
                e.list("alsoKinds", kinds::read),
                e.nullableNumber("guideRank"),
                e.nullableText("headline"),
                e.nullableText("why"),
                e.texts("bestFor"),
                e.list("features", f -> new Feature(f.text("text"), sources.of(f), f.nullableText("note"))),
                e.texts("considerIf"),
                e.texts("alternatives"),
                e.texts("regions"),
                priceModel == null ? null : priceModels.read(priceModel),
                e.nullableText("fees"),
                tags(e, "ecosystems", ecosystems),
                tags(e, "technologies", technologies),
                tags(e, "methods", methods),
                tags(e, "useCases", useCases),
                e.nullableText("website"),
                sources.of(e));
    }

    private List<Tag> tags(Element auditor, String field, Keys keys) {
        return auditor.list(field, t -> new Tag(keys.read(t.child("key")), sources.of(t)));
    }

    private static @Nullable String nullableJson(@Nullable Element element) {
        return element == null ? null : element.json();
    }
}
