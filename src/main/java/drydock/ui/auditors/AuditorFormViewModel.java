package drydock.ui.auditors;

import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Feature;
import drydock.domain.catalogue.Source;
import drydock.domain.catalogue.Tag;
import drydock.ui.base.Studio;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * An auditor while it is typed. What the user does not touch keeps the source that said it; what they add has their own
 * words as its source.
 */
final class AuditorFormViewModel {
    private final Studio studio;
    private final Auditor before;
    final StringProperty name = new SimpleStringProperty();
    final StringProperty aliases = new SimpleStringProperty();
    final StringProperty headline = new SimpleStringProperty();
    final StringProperty why = new SimpleStringProperty();
    final StringProperty bestFor = new SimpleStringProperty();
    final StringProperty features = new SimpleStringProperty();
    final StringProperty considerIf = new SimpleStringProperty();
    final StringProperty regions = new SimpleStringProperty();
    final StringProperty fees = new SimpleStringProperty();
    final StringProperty website = new SimpleStringProperty();
    private Auditor chosen;

    /** @param before the auditor to edit; null to make a new one */
    AuditorFormViewModel(Studio studio, @Nullable Auditor before) {
        this.studio = studio;
        this.before = before == null ? blank() : before;
        chosen = this.before;
        name.set(this.before.name());
        aliases.set(String.join(", ", this.before.aliases()));
        headline.set(orEmpty(this.before.headline()));
        why.set(orEmpty(this.before.why()));
        bestFor.set(String.join("\n", this.before.bestFor()));
        features.set(this.before.features().stream().map(Feature::text).collect(Collectors.joining("\n")));
        considerIf.set(String.join("\n", this.before.considerIf()));
        regions.set(String.join(", ", this.before.regions()));
        fees.set(orEmpty(this.before.fees()));
        website.set(orEmpty(this.before.website()));
    }

    /** What is chosen from lists, rather than typed. */
    Auditor chosen() {
        return chosen;
    }

    void setKind(String kind) {
        chosen = chosen.withKind(kind)
                .withAlsoKinds(chosen.alsoKinds().stream()
                        .filter(also -> !also.equals(kind))
                        .toList());
    }

    void setPriceModel(@Nullable String priceModel) {
        chosen = chosen.withPriceModel(priceModel);
    }

    void setAlternatives(List<String> keys) {
        chosen = chosen.withAlternatives(keys);
    }

    void setEcosystems(List<String> keys) {
        chosen = chosen.withEcosystems(tags(keys, before.ecosystems()));
    }

    void setTechnologies(List<String> keys) {
        chosen = chosen.withTechnologies(tags(keys, before.technologies()));
    }

    void setMethods(List<String> keys) {
        chosen = chosen.withMethods(tags(keys, before.methods()));
    }

    void setUseCases(List<String> keys) {
        chosen = chosen.withUseCases(tags(keys, before.useCases()));
    }

    /** What is wrong with the name; empty if nothing is. */
    ObservableValue<String> nameProblem() {
        return name.map(typed -> {
            if (typed.isBlank()) {
                return "An auditor needs a name.";
            }
            boolean taken = others().anyMatch(other -> other.name().equalsIgnoreCase(typed.strip()));
            return taken ? "The catalogue has an auditor of this name." : "";
        });
    }

    /** What is wrong with the website; empty if nothing is. */
    ObservableValue<String> websiteProblem() {
        return website.map(
                typed -> typed.isBlank() || typed.strip().matches("https?://\\S+") ? "" : "It starts with https://.");
    }

    /** Whether anything differs from what the form began with. */
    boolean isChanged() {
        return !result().withKey(before.key()).equals(before);
    }

    /** The auditor as typed. */
    Auditor result() {
        return chosen.withName(name.get().strip())
                .withKey(before.key().isEmpty() ? newKey() : before.key())
                .withAliases(items(aliases.get(), ","))
                .withHeadline(orNull(headline.get()))
                .withWhy(orNull(why.get()))
                .withBestFor(items(bestFor.get(), "\n"))
                .withFeatures(
                        items(features.get(), "\n").stream().map(this::feature).toList())
                .withConsiderIf(items(considerIf.get(), "\n"))
                .withRegions(items(regions.get(), ","))
                .withFees(orNull(fees.get()))
                .withWebsite(orNull(website.get()));
    }

    private Auditor blank() {
        return Auditor.named(studio.ids().next(), "", "", ownSource());
    }

    private Source ownSource() {
        return new Source("Your own entry", null, studio.today().toString());
    }

    private List<Tag> tags(List<String> keys, List<Tag> known) {
        return keys.stream()
                .map(key -> known(known, tag -> tag.key().equals(key), new Tag(key, ownSource())))
                .toList();
    }

    private Feature feature(String text) {
        return known(before.features(), feature -> feature.text().equals(text), new Feature(text, ownSource(), null));
    }

    private static <T> T known(Collection<T> things, Function<T, Boolean> same, T otherwise) {
        return things.stream().filter(same::apply).findFirst().orElse(otherwise);
    }

    private Stream<Auditor> others() {
        return studio.session().snapshot().get().all(Auditor.class).stream()
                .filter(other -> !other.id().equals(before.id()));
    }

    /** The name in small letters; should a later version of the shipped data know the auditor, it finds it by that. */
    private String newKey() {
        String plain = Normalizer.normalize(name.get().strip(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        boolean usable =
                !plain.isEmpty() && others().noneMatch(other -> other.key().equals(plain));
        return usable ? plain : plain + "-" + before.id();
    }

    private static List<String> items(String typed, String separator) {
        return Stream.of(typed.split(separator))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
