package drydock.bundle;

import drydock.domain.catalogue.Source;
import drydock.domain.quote.EstimationRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the public rules of price and time: those of auditors stand with their facts, all others in a list of their own. */
final class EstimationReader {
    private final Sources sources;
    private final List<ShippedAuditor> auditors;

    EstimationReader(Sources sources, List<ShippedAuditor> auditors) {
        this.sources = sources;
        this.auditors = List.copyOf(auditors);
    }

    List<EstimationRule> read(Element root, List<ShippedFact> facts) {
        Set<String> keys = new HashSet<>();
        List<EstimationRule> rules = new ArrayList<>(root.list(e -> rule(
                Keys.unique(e, "key", keys),
                e.text("publisher"),
                e.text("label"),
                e.child("rule"),
                sources.of(e),
                e.nullableText("note"))));
        for (ShippedFact fact : facts) {
            String rule = fact.rule();
            if (rule != null) {
                rules.add(rule(
                        fact.key(),
                        publisher(fact),
                        fact.label(),
                        Element.parse("auditor-facts.json, rule of " + fact.key(), rule),
                        fact.source(),
                        fact.note()));
            }
        }
        return List.copyOf(rules);
    }

    private String publisher(ShippedFact fact) {
        return auditors.stream()
                .filter(auditor -> auditor.key().equals(fact.auditor()))
                .map(ShippedAuditor::name)
                .findFirst()
                .orElse(fact.auditor());
    }

    private static EstimationRule rule(
            String key, String publisher, String label, Element rule, Source source, @Nullable String note) {
        List<EstimationRule.Point> points = rule.list("points", EstimationReader::point);
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i - 1).size().compareTo(points.get(i).size()) >= 0) {
                throw rule.child("points").broken("the sizes do not ascend");
            }
        }
        return new EstimationRule(
                key,
                publisher,
                label,
                rule.constant("kind", EstimationRule.Kind.class),
                points,
                rule.text("outputUnit"),
                source,
                note == null ? "" : note);
    }

    /** {@code [size, figure]}, or {@code [up to, lowest, highest]} of a band. */
    private static EstimationRule.Point point(Element e) {
        List<@Nullable BigDecimal> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Element part = e.nullableAt(i);
            parts.add(part == null ? null : part.figure());
        }
        BigDecimal size = parts.get(0);
        BigDecimal low = parts.get(1);
        if (size == null || low == null) {
            throw e.broken("a size and a figure are wanted");
        }
        return new EstimationRule.Point(size, low, parts.get(2));
    }
}
