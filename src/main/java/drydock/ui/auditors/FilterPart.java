package drydock.ui.auditors;

import drydock.domain.catalogue.CatalogueFilter;
import drydock.ui.base.Preferences;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What the catalogue is filtered by besides text. It is remembered; what was typed to find somebody is for once. */
enum FilterPart {
    ECOSYSTEMS(CatalogueFilter::ecosystems, CatalogueFilter::withEcosystems),
    TECHNOLOGIES(CatalogueFilter::technologies, CatalogueFilter::withTechnologies),
    METHODS(CatalogueFilter::methods, CatalogueFilter::withMethods),
    USE_CASES(CatalogueFilter::useCases, CatalogueFilter::withUseCases),
    KINDS(CatalogueFilter::kinds, CatalogueFilter::withKinds),
    PRICE_MODELS(CatalogueFilter::priceModels, CatalogueFilter::withPriceModels);

    private static final String PREFIX = "auditors-filter-";

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a method
    private final Function<CatalogueFilter, Set<String>> read;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a method
    private final BiFunction<CatalogueFilter, Set<String>, CatalogueFilter> write;

    FilterPart(
            Function<CatalogueFilter, Set<String>> read,
            BiFunction<CatalogueFilter, Set<String>, CatalogueFilter> write) {
        this.read = read;
        this.write = write;
    }

    Set<String> of(CatalogueFilter filter) {
        return read.apply(filter);
    }

    CatalogueFilter in(CatalogueFilter filter, Set<String> keys) {
        return write.apply(filter, keys);
    }

    /** The filter as the user left it. */
    static CatalogueFilter remembered(Preferences preferences) {
        CatalogueFilter filter = CatalogueFilter.NONE;
        for (FilterPart part : values()) {
            String keys = preferences.choice(part.key()).orElse("");
            filter = part.in(filter, keys.isBlank() ? Set.of() : Set.of(keys.split(" ")));
        }
        return filter;
    }

    static void remember(CatalogueFilter filter, Preferences preferences) {
        for (FilterPart part : values()) {
            preferences.rememberChoice(
                    part.key(),
                    String.join(" ", part.of(filter).stream().sorted().toList()));
        }
    }

    private String key() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
