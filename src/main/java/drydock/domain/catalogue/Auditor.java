package drydock.domain.catalogue;

import drydock.domain.Entity;
import drydock.domain.Id;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A firm, network, contest or bounty platform of the catalogue.
 *
 * @param key lasting short name, unique in a workspace; candidates' exports and the shipped data refer to it
 * @param kind key of the vocabulary's auditor kinds
 * @param alsoKinds further kinds, from the same list
 * @param guideRank place in the guide, from 1; null if it is not in it
 * @param alternatives keys of auditors that serve the same need
 * @param priceModel key of the vocabulary's price models; null if unknown
 * @param fees what is known of prices, in words; null if unknown
 * @param hidden whether the user does not want to see it in the catalogue
 * @param notes the user's own
 */
@RecordBuilder
public record Auditor(
        Id<Auditor> id,
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
        Source source,
        boolean hidden,
        String notes)
        implements Entity, AuditorBuilder.With {
    public Auditor {
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

    /** A firm of which nothing is known but its name, and who says so. */
    public static Auditor named(Id<Auditor> id, String key, String name, Source source) {
        return new Auditor(
                id, key, name, List.of(), "firm", List.of(), null, null, null, List.of(), List.of(), List.of(),
                List.of(), List.of(), null, null, List.of(), List.of(), List.of(), List.of(), null, source, false, "");
    }
}
