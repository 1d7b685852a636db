package drydock.ui.guide;

import drydock.bundle.Bundle;
import drydock.bundle.ShippedAuditor;
import drydock.bundle.ShippedFact;
import drydock.domain.catalogue.Source;
import drydock.domain.project.GuideText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the page together from what ships. */
final class GuidePage {
    private final Bundle bundle;
    private final String version;
    private final Function<Source, String> date;

    /**
     * @param version of the application
     * @param date of a source in the user's locale
     */
    GuidePage(Bundle bundle, String version, Function<Source, String> date) {
        this.bundle = bundle;
        this.version = version;
        this.date = date;
    }

    List<GuideSection> sections() {
        GuideText guide = bundle.guide();
        String source = guide.sourceTitle();
        return List.of(
                new GuideSection("stages", "The four stages", source, numbered(guide.stages())),
                new GuideSection("decision", "Which auditor for what", source, useCases()),
                new GuideSection("choosing", "How to choose", source, choosing(guide)),
                new GuideSection("mistakes", "Common mistakes", source, texts(guide.mistakes())),
                new GuideSection("tips", "Security beyond the audit", source, texts(guide.securityTips())),
                new GuideSection(
                        "questions",
                        "Questions and answers",
                        source,
                        guide.faqs().stream()
                                .map(faq -> GuideEntry.of(faq.question(), faq.answer()))
                                .toList()),
                new GuideSection(
                        "glossary",
                        "Glossary",
                        "",
                        bundle.glossary().entries().stream()
                                .map(entry -> GuideEntry.of(entry.word(), entry.meaning()))
                                .toList()),
                new GuideSection("about", "About Drydock", "", about(guide)),
                new GuideSection("sources", "Sources of the facts", "", sources()),
                new GuideSection(
                        "licences",
                        "Third-party licences",
                        "",
                        bundle.libraries().stream()
                                .map(library ->
                                        GuideEntry.of(library.name(), library.use() + ". " + library.licence() + "."))
                                .toList()));
    }

    private List<GuideEntry> useCases() {
        return bundle.selection().useCases().stream()
                .map(useCase -> new GuideEntry(useCase.name(), "", useCase.auditors(), null))
                .toList();
    }

    private static List<GuideEntry> choosing(GuideText guide) {
        List<GuideEntry> entries = new ArrayList<>();
        entries.add(GuideEntry.text(guide.conclusion()));
        guide.topics().forEach(topic -> entries.add(new GuideEntry(topic.need(), "", topic.auditors(), null)));
        return entries;
    }

    private List<GuideEntry> about(GuideText guide) {
        return List.of(
                GuideEntry.of("Version", "Drydock " + version + ", with data of " + bundle.version() + "."),
                GuideEntry.of(
                        "Attribution",
                        "The ten auditors of the guide, its tips, mistakes, answers and recommendations rest on: "
                                + guide.sourceTitle()
                                + ". Every further fact names its own source and date; they are listed below."),
                GuideEntry.of("Disclaimer", guide.disclaimer()),
                GuideEntry.of(
                        "Your data",
                        "Everything is in one file on your disk. Drydock never connects to a network: a link is"
                                + " copied, or opened in your browser when you click it."),
                GuideEntry.of(
                        "If something fails",
                        "A small log on this computer says where in the program it failed, without names, notes, prices"
                                + " or paths. Help, “Show log file” shows where it lies; it goes nowhere by itself."));
    }

    private List<GuideEntry> sources() {
        Stream<Source> ofAuditors = Stream.concat(bundle.guideAuditors().stream(), bundle.otherAuditors().stream())
                .map(ShippedAuditor::source);
        return Stream.concat(ofAuditors, bundle.facts().stream().map(ShippedFact::source))
                .distinct()
                .sorted(Comparator.comparing(Source::title, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(source -> Objects.requireNonNullElse(source.asOf(), "")))
                .map(source -> new GuideEntry("", source.title() + ", " + date.apply(source), List.of(), source.url()))
                .distinct()
                .toList();
    }

    private static List<GuideEntry> texts(List<String> texts) {
        return texts.stream().map(GuideEntry::text).toList();
    }

    private static List<GuideEntry> numbered(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> GuideEntry.text((i + 1) + ". " + texts.get(i)))
                .toList();
    }
}
