package drydock.bundle;

import drydock.domain.catalogue.Vocabulary;
import drydock.domain.project.Glossary;
import drydock.domain.selection.SelectionGuide;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads the shipped data and sees that it fits together. */
final class BundleReader {
    private final UnaryOperator<String> content;

    /** @param content gives the text of a resource by its name */
    BundleReader(UnaryOperator<String> content) {
        this.content = content;
    }

    /** The text of a resource of this application. */
    static String shipped(String name) {
        try (InputStream in = Bundle.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new BrokenBundleException(name, "", "the resource is missing", null);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    Bundle read() {
        Sources sources = Sources.read(root("sources.json"));
        Vocabulary vocabulary = VocabularyReader.read(root("vocabulary.json"));
        AuditorReader auditorReader = new AuditorReader(sources, vocabulary);
        List<ShippedAuditor> guide = auditorReader.auditors(root("auditors.json"));
        List<ShippedAuditor> others = auditorReader.auditors(root("other-auditors.json"));
        List<ShippedAuditor> all = new ArrayList<>(guide);
        all.addAll(others);
        Keys auditors = Keys.of("auditor", all, ShippedAuditor::key);
        // an auditor may name one that stands further down or in the other set
        requireAlternatives(root("auditors.json"), auditors);
        requireAlternatives(root("other-auditors.json"), auditors);
        SelectionGuide selection = new SelectionReader(sources, vocabulary, auditors)
                .read(root("criteria.json"), root("decision-guide.json"), root("due-diligence.json"));
        List<ShippedFact> facts = auditorReader.facts(root("auditor-facts.json"), auditors);
        return new Bundle(
                version(root("bundle.json")),
                vocabulary,
                selection,
                new GuideReader(sources, auditors).read(root("guide.json")),
                glossary(root("glossary.json")),
                new ChecklistReader(vocabulary, selection).read(root("checklist.json")),
                guide,
                others,
                facts,
                new EstimationReader(sources, all).read(root("estimation.json"), facts),
                root("libraries.json").list(e -> new Library(e.text("name"), e.text("use"), e.text("licence"))));
    }

    private Element root(String resource) {
        return Element.parse(resource, content.apply(resource));
    }

    private static void requireAlternatives(Element root, Keys auditors) {
        root.list(e -> e.list("alternatives", auditors::read));
    }

    private static Glossary glossary(Element root) {
        Set<String> words = new HashSet<>();
        return new Glossary(root.list(e -> new Glossary.Entry(Keys.unique(e, "word", words), e.text("meaning"))));
    }

    private static String version(Element root) {
        String version = root.text("version");
        try {
            return LocalDate.parse(version).toString();
        } catch (DateTimeParseException e) {
            throw root.child("version").broken("no date", e);
        }
    }
}
