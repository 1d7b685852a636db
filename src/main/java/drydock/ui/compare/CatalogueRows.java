package drydock.ui.compare;

import drydock.decision.Coverage;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Source;
import drydock.domain.catalogue.Tag;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.catalogue.Vocabulary.Term;
import drydock.domain.scope.ScopeItem;
import drydock.domain.selection.Candidate;
import drydock.ui.compare.CompareCell.Mark;
import drydock.ui.compare.Subject.Fees;
import drydock.ui.compare.Subject.Profile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows that come from the catalogue: who the auditors are, what they cover, how they work and what they charge. */
final class CatalogueRows {
    private final Comparison comparison;
    private final Vocabulary words;

    CatalogueRows(Comparison comparison) {
        this.comparison = comparison;
        words = comparison.bundle().vocabulary();
    }

    Stream<CompareRow.Line> profile() {
        return Stream.of(
                line(Profile.KIND, "Kind", "", a -> CompareCell.of(kinds(a))),
                line(Profile.HEADLINE, "Known for", "", a -> CompareCell.orUnknown(a.headline())),
                line(Profile.WHY, "Why", "Why the guide names it.", a -> CompareCell.orUnknown(a.why())),
                line(Profile.REGIONS, "Regions", "", a -> CompareCell.orUnknown(String.join(", ", a.regions()))),
                line(
                        Profile.WEBSITE,
                        "Website",
                        "Opened in your browser, or copied; Drydock itself connects to nothing.",
                        a -> CompareCell.orUnknown(site(a.website()))));
    }

    /** One row for each ecosystem and technology of the project. */
    Stream<CompareRow.Line> coverage() {
        List<List<Coverage.@Nullable Need>> columns = new ArrayList<>();
        Set<Subject.Need> subjects = new LinkedHashSet<>();
        for (Candidate candidate : comparison.shown()) {
            List<Coverage.Need> needs = comparison
                    .auditor(candidate)
                    .map(auditor -> Coverage.of(
                                    comparison.project(),
                                    comparison
                                            .snapshot()
                                            .owned(
                                                    ScopeItem.class,
                                                    comparison.project().id()),
                                    auditor)
                            .needs())
                    .orElse(List.of());
            needs.forEach(need -> subjects.add(new Subject.Need(need.kind().name(), need.key())));
            columns.add(List.copyOf(needs));
        }
        return subjects.stream()
                .map(subject -> new CompareRow.Line(
                        subject,
                        label(subject),
                        "",
                        columns.stream().map(needs -> covered(needs, subject)).toList()));
    }

    /** One row for each method that at least one of the auditors is known to use. */
    Stream<CompareRow.Line> methods() {
        Set<String> used = comparison.shown().stream()
                .flatMap(c -> comparison.auditor(c).stream())
                .flatMap(a -> a.methods().stream())
                .map(Tag::key)
                .collect(Collectors.toSet());
        return words.methods().stream()
                .filter(term -> used.contains(term.key()))
                .map(term -> line(new Subject.Method(term.key()), term.label(), "", a -> known(a.methods(), term)));
    }

    Stream<CompareRow.Line> fees() {
        return Stream.of(
                line(
                        Fees.PRICE_MODEL,
                        "Price model",
                        "What decides the price.",
                        a -> a.priceModel() == null
                                ? CompareCell.UNKNOWN
                                : CompareCell.of(Vocabulary.label(words.priceModels(), a.priceModel()))),
                line(Fees.TEXT, "Fees", "What is known of prices.", a -> CompareCell.orUnknown(a.fees())));
    }

    private CompareRow.Line line(Subject subject, String title, String help, Function<Auditor, CompareCell> cell) {
        return new CompareRow.Line(
                subject,
                title,
                help,
                comparison.shown().stream()
                        .map(c -> comparison.auditor(c).map(cell).orElse(CompareCell.UNKNOWN))
                        .toList());
    }

    private String kinds(Auditor auditor) {
        return Stream.concat(Stream.of(auditor.kind()), auditor.alsoKinds().stream())
                .map(key -> Vocabulary.label(words.auditorKinds(), key))
                .collect(Collectors.joining(", "));
    }

    private String label(Subject.Need need) {
        List<Term> terms = Coverage.Kind.valueOf(need.list()) == Coverage.Kind.ECOSYSTEM
                ? words.ecosystems()
                : words.technologies();
        return Vocabulary.label(terms, need.key());
    }

    private static CompareCell covered(List<Coverage.Need> needs, Subject.Need subject) {
        return needs.stream()
                .filter(need -> new Subject.Need(need.kind().name(), need.key()).equals(subject))
                .map(Coverage.Need::source)
                .filter(Objects::nonNull)
                .findFirst()
                .map(source -> CompareCell.of("Covered", source(source)).marked(Mark.YES))
                .orElse(CompareCell.UNKNOWN);
    }

    private static CompareCell known(List<Tag> tags, Term term) {
        Optional<Tag> tag =
                tags.stream().filter(t -> t.key().equals(term.key())).findFirst();
        return tag.map(t -> CompareCell.of("Yes", source(t.source())).marked(Mark.YES))
                .orElse(CompareCell.UNKNOWN);
    }

    /** The part of a web address that people read. */
    private static @Nullable String site(@Nullable String url) {
        return url == null ? null : url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    /** When it was said, first as it must not be cut off, and by whom. */
    static String source(Source source) {
        return source.asOf() == null ? source.title() : source.asOf() + " · " + source.title();
    }
}
