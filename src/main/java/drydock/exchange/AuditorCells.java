package drydock.exchange;

import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Feature;
import drydock.domain.catalogue.Source;
import drydock.domain.catalogue.Tag;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.catalogue.Vocabulary.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Puts cells into an auditor. An empty cell says nothing and changes nothing. What the auditor had already keeps its
 * source; what is new gets that of the import.
 */
final class AuditorCells {
    private static final int HIGHEST_RANK = 9999;

    private final Vocabulary vocabulary;
    private final Source source;

    AuditorCells(Vocabulary vocabulary, Source source) {
        this.vocabulary = vocabulary;
        this.source = source;
    }

    /**
     * The auditor with one cell put in.
     *
     * @param complain takes a sentence for everything in the cell that is left out
     */
    Auditor put(Auditor auditor, AuditorField field, String cell, Consumer<String> complain) {
        String text = cell.strip();
        // a cell in our own words for what is there says nothing new, whatever splitting would make of it
        if (text.isEmpty() || cell.equals(AuditorTable.cell(auditor, field))) {
            return auditor;
        }
        return switch (field) {
            case KEY -> auditor;
            case NAME -> auditor.withName(text);
            case ALIASES -> auditor.withAliases(MultiValue.split(text));
            case KIND ->
                term(vocabulary.auditorKinds(), text, complain)
                        .map(auditor::withKind)
                        .orElse(auditor);
            case ALSO_KINDS ->
                auditor.withAlsoKinds(keys(auditor.alsoKinds(), vocabulary.auditorKinds(), text, complain));
            case GUIDE_RANK -> rank(auditor, text, complain);
            case HEADLINE -> auditor.withHeadline(text);
            case WHY -> auditor.withWhy(text);
            case BEST_FOR -> auditor.withBestFor(MultiValue.split(text));
            case FEATURES -> auditor.withFeatures(features(auditor.features(), text));
            case CONSIDER_IF -> auditor.withConsiderIf(MultiValue.split(text));
            case ALTERNATIVES -> auditor.withAlternatives(MultiValue.split(text));
            case REGIONS -> auditor.withRegions(MultiValue.split(text));
            case PRICE_MODEL ->
                term(vocabulary.priceModels(), text, complain)
                        .map(auditor::withPriceModel)
                        .orElse(auditor);
            case FEES -> auditor.withFees(text);
            case ECOSYSTEMS ->
                auditor.withEcosystems(tags(auditor.ecosystems(), vocabulary.ecosystems(), text, complain));
            case TECHNOLOGIES ->
                auditor.withTechnologies(tags(auditor.technologies(), vocabulary.technologies(), text, complain));
            case METHODS -> auditor.withMethods(tags(auditor.methods(), vocabulary.methods(), text, complain));
            case USE_CASES -> auditor.withUseCases(tags(auditor.useCases(), vocabulary.useCases(), text, complain));
            case WEBSITE -> website(auditor, text, complain);
            case HIDDEN -> hidden(auditor, text, complain);
            case NOTES -> auditor.withNotes(text);
        };
    }

    private static Auditor rank(Auditor auditor, String text, Consumer<String> complain) {
        if (text.matches("\\d{1,4}") && !text.matches("0+") && Integer.parseInt(text) <= HIGHEST_RANK) {
            return auditor.withGuideRank(Integer.valueOf(text));
        }
        complain.accept("“" + text + "” is no whole number from 1.");
        return auditor;
    }

    /** Only web addresses: others, such as scripts, are not to stand where people click. */
    private static Auditor website(Auditor auditor, String text, Consumer<String> complain) {
        if (text.matches("(?i)https?://\\S+")) {
            return auditor.withWebsite(text);
        }
        if (text.matches("(?i)[\\w-]+(\\.[\\w-]+)+(/\\S*)?")) {
            return auditor.withWebsite("https://" + text);
        }
        complain.accept("“" + text + "” is no web address.");
        return auditor;
    }

    private static Auditor hidden(Auditor auditor, String text, Consumer<String> complain) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1" -> auditor.withHidden(true);
            case "no", "false", "0" -> auditor.withHidden(false);
            default -> {
                complain.accept("“" + text + "” is neither yes nor no.");
                yield auditor;
            }
        };
    }

    private List<Feature> features(List<Feature> known, String text) {
        return MultiValue.split(text).stream()
                .map(words -> known.stream()
                        .filter(feature -> feature.text().equals(words))
                        .findFirst()
                        .orElseGet(() -> new Feature(words, source, null)))
                .toList();
    }

    private List<Tag> tags(List<Tag> known, List<Term> terms, String text, Consumer<String> complain) {
        List<String> before = known.stream().map(Tag::key).toList();
        return keys(before, terms, text, complain).stream()
                .map(key -> known.stream()
                        .filter(tag -> tag.key().equals(key))
                        .findFirst()
                        .orElseGet(() -> new Tag(key, source)))
                .toList();
    }

    /** The keys in the cell; where none is known, what was there before. */
    private static List<String> keys(List<String> before, List<Term> terms, String text, Consumer<String> complain) {
        List<String> keys = MultiValue.split(text).stream()
                .flatMap(word -> before.contains(word) ? Stream.of(word) : term(terms, word, complain).stream())
                .distinct()
                .toList();
        return keys.isEmpty() ? before : keys;
    }

    /** The key of the term that goes by this key or these words. */
    private static Optional<String> term(List<Term> terms, String word, Consumer<String> complain) {
        Optional<String> key = terms.stream()
                .filter(term ->
                        term.key().equalsIgnoreCase(word) || term.label().equalsIgnoreCase(word))
                .map(Term::key)
                .findFirst();
        if (key.isEmpty()) {
            complain.accept("“" + word + "” is not a known term and is left out.");
        }
        return key;
    }
}
