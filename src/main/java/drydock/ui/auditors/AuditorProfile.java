package drydock.ui.auditors;

import atlantafx.base.theme.Styles;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Feature;
import drydock.domain.catalogue.Source;
import drydock.domain.catalogue.Tag;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.catalogue.Vocabulary.Term;
import drydock.ui.base.SourceText;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.HelpMark;
import drydock.ui.control.Icon;
import drydock.ui.control.ReadingText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Everything that is said of an auditor itself, under headings, each statement with its source. */
final class AuditorProfile extends VBox {
    private final Auditor auditor;
    private final Studio studio;
    private final SourceText sources;

    /**
     * @param byKey finds an auditor of the catalogue
     * @param open goes to an auditor
     */
    AuditorProfile(Auditor auditor, Studio studio, Function<String, Optional<Auditor>> byKey, Consumer<Auditor> open) {
        super(16);
        this.auditor = auditor;
        this.studio = studio;
        sources = new SourceText(studio.format());
        Vocabulary words = studio.bundle().vocabulary();
        getChildren()
                .addAll(
                        why(),
                        section("Best for", lines(auditor.bestFor())),
                        section("Features", features()),
                        section("Consider if", lines(auditor.considerIf())),
                        section("Alternatives", alternatives(byKey, open)),
                        section("Regions", text(String.join(", ", auditor.regions()))),
                        section("Price model", text(priceModel(words))),
                        section("Fees", text(auditor.fees())),
                        section("Website", website()),
                        section("Ecosystems", tags(words.ecosystems(), auditor.ecosystems())),
                        section("Technologies", tags(words.technologies(), auditor.technologies())),
                        section("Methods", tags(words.methods(), auditor.methods())),
                        section("Use cases", tags(words.useCases(), auditor.useCases())),
                        section("Also known as", text(String.join(", ", auditor.aliases()))));
    }

    private Node why() {
        VBox box = new VBox(4);
        if (auditor.headline() != null) {
            ReadingText headline = new ReadingText(auditor.headline());
            headline.getStyleClass().add("headline");
            box.getChildren().add(headline);
        }
        box.getChildren().addAll(text(auditor.why()), origin(auditor.source()));
        return box;
    }

    private Node features() {
        if (auditor.features().isEmpty()) {
            return text(null);
        }
        VBox box = new VBox(8);
        bySource(auditor.features(), Feature::source)
                .forEach((source, features) -> box.getChildren()
                        .addAll(
                                new ReadingText(features.stream()
                                        .map(AuditorProfile::line)
                                        .collect(Collectors.joining("\n"))),
                                origin(source)));
        return box;
    }

    private static String line(Feature feature) {
        return "• " + feature.text() + (feature.note() == null ? "" : " (" + feature.note() + ")");
    }

    private static Node lines(List<String> items) {
        return text(items.stream().map(item -> "• " + item).collect(Collectors.joining("\n")));
    }

    private static Node alternatives(
            List<String> keys, Function<String, Optional<Auditor>> byKey, Consumer<Auditor> open) {
        FlowPane line = new FlowPane(8, 0);
        for (String key : keys) {
            line.getChildren()
                    .add(byKey.apply(key)
                            .<Node>map(other -> Buttons.link(other.name(), () -> open.accept(other)))
                            .orElseGet(() -> new Label(key + " (not in your catalogue)")));
        }
        return line;
    }

    private Node alternatives(Function<String, Optional<Auditor>> byKey, Consumer<Auditor> open) {
        return auditor.alternatives().isEmpty() ? text(null) : alternatives(auditor.alternatives(), byKey, open);
    }

    private Node tags(List<Term> terms, List<Tag> tags) {
        if (tags.isEmpty()) {
            return text(null);
        }
        VBox box = new VBox(8);
        bySource(tags, Tag::source)
                .forEach((source, group) -> box.getChildren()
                        .addAll(
                                new ReadingText(group.stream()
                                        .map(tag -> Vocabulary.label(terms, tag.key()))
                                        .collect(Collectors.joining(", "))),
                                origin(source)));
        return box;
    }

    private @Nullable String priceModel(Vocabulary words) {
        return auditor.priceModel() == null ? null : Vocabulary.label(words.priceModels(), auditor.priceModel());
    }

    private Node website() {
        String website = auditor.website();
        if (website == null) {
            return text(null);
        }
        HBox line = new HBox(
                4,
                SourceLink.of(website, website, studio.desktop().browser()),
                Buttons.icon(
                        Icon.COPY,
                        "Copy the website's address",
                        () -> studio.desktop().browser().copy(website)));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node origin(Source source) {
        String words = sources.of(source);
        if (source.url() != null) {
            return SourceLink.of(words, source.url(), studio.desktop().browser());
        }
        ReadingText text = new ReadingText(words);
        text.getStyleClass().add("muted");
        return text;
    }

    private static <T> Map<Source, List<T>> bySource(List<T> things, Function<T, Source> source) {
        return things.stream().collect(Collectors.groupingBy(source, LinkedHashMap::new, Collectors.toList()));
    }

    private Node section(String heading, Node content) {
        Label label = new Label(heading);
        label.getStyleClass().add(Styles.TEXT_BOLD);
        HBox line = new HBox(4, label);
        line.setAlignment(Pos.CENTER_LEFT);
        studio.bundle()
                .glossary()
                .find(heading)
                .ifPresent(entry -> line.getChildren().add(new HelpMark(entry.word(), entry.meaning())));
        return new VBox(4, line, content);
    }

    /** A text, or that it is unknown: nothing here could be taken for a no. */
    private static ReadingText text(@Nullable String text) {
        if (text != null && !text.isEmpty()) {
            return new ReadingText(text);
        }
        ReadingText unknown = new ReadingText("Unknown");
        unknown.getStyleClass().add("muted");
        return unknown;
    }
}
