package drydock.bundle;

import drydock.domain.Id;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Feature;
import drydock.domain.catalogue.Source;
import drydock.domain.catalogue.Tag;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Auditor} as it ships: without identity and without what only a user says of it. The components mean the same
 * as there.
 */
@RecordBuilder
public record ShippedAuditor(
        String key,
        String name,
        List<String> aliases,
        String kind,
        List<String> alsoKinds,
        @Nullable Integer guideRank,
        @Nullable String headline,
        @Nullable String why,
        List<String> bestFor,
        List<Feature> features,
        List<String> considerIf,
        List<String> alternatives,
        List<String> regions,
        @Nullable String priceModel,
        @Nullable String fees,
        List<Tag> ecosystems,
        List<Tag> technologies,
        List<Tag> methods,
        List<Tag> useCases,
        @Nullable String website,
        Source source)
        implements ShippedAuditorBuilder.With {
    public ShippedAuditor {
        aliases = List.copyOf(aliases);
        alsoKinds = List.copyOf(alsoKinds);
        bestFor = List.copyOf(bestFor);
        features = List.copyOf(features);
        considerIf = List.copyOf(considerIf);
        alternatives = List.copyOf(alternatives);
        regions = List.copyOf(regions);
        ecosystems = List.copyOf(ecosystems);
        technologies = List.copyOf(technologies);
        methods = List.copyOf(methods);
        useCases = List.copyOf(useCases);
    }

    /** The shipped part of {@code auditor}. */
    static ShippedAuditor of(Auditor auditor) {
        return new ShippedAuditor(
                auditor.key(),
                auditor.name(),
                auditor.aliases(),
                auditor.kind(),
                auditor.alsoKinds(),
                auditor.guideRank(),
                auditor.headline(),
                auditor.why(),
                auditor.bestFor(),
                auditor.features(),
                auditor.considerIf(),
                auditor.alternatives(),
                auditor.regions(),
                auditor.priceModel(),
                auditor.fees(),
                auditor.ecosystems(),
                auditor.technologies(),
                auditor.methods(),
                auditor.useCases(),
                auditor.website(),
                auditor.source());
    }

    /** A new auditor of the catalogue. */
    Auditor toAuditor(Id<Auditor> id) {
        return toAuditor(id, false, "");
    }

    /** This with identity and the user's own part of {@code auditor}. */
    Auditor onto(Auditor auditor) {
        return toAuditor(auditor.id(), auditor.hidden(), auditor.notes());
    }

    private Auditor toAuditor(Id<Auditor> id, boolean hidden, String notes) {
        return new Auditor(
                id,
                key,
                name,
                aliases,
                kind,
                alsoKinds,
                guideRank,
                headline,
                why,
                bestFor,
                features,
                considerIf,
                alternatives,
                regions,
                priceModel,
                fees,
                ecosystems,
                technologies,
                methods,
                useCases,
                website,
                source,
                hidden,
                notes);
    }
}
