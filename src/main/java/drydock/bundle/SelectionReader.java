package drydock.bundle;

import drydock.domain.catalogue.Source;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.selection.SelectionGuide;
import drydock.domain.selection.SelectionGuide.Anchors;
import drydock.domain.selection.SelectionGuide.Criterion;
import drydock.domain.selection.SelectionGuide.Question;
import drydock.domain.selection.SelectionGuide.UseCase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what helps choosing an auditor. */
final class SelectionReader {
    private final Sources sources;
    private final Keys useCases;
    private final Keys auditors;

    SelectionReader(Sources sources, Vocabulary vocabulary, Keys auditors) {
        this.sources = sources;
        this.useCases = Keys.of("use case", vocabulary.useCases());
        this.auditors = auditors;
    }

    SelectionGuide read(Element criteria, Element decisionGuide, Element diligence) {
        Source decisionSource = sources.of(decisionGuide);
        Set<String> questions = new HashSet<>();
        return new SelectionGuide(
                criteria.text("note"),
                criteria.texts("dataInputs"),
                criteria(criteria),
                decisionGuide.list(
                        "useCases",
                        e -> new UseCase(
                                useCases.read(e.child("key")),
                                e.text("name"),
                                e.list("auditors", auditors::read),
                                decisionSource)),
                diligence.list("questions", e -> question(e, questions)),
                diligence.list("redFlags", e -> question(e, questions)));
    }

    private List<Criterion> criteria(Element root) {
        Source source = sources.of(root);
        Set<String> taken = new HashSet<>();
        List<Criterion> criteria = root.list(
                "criteria",
                e -> new Criterion(
                        Keys.unique(e, "key", taken),
                        e.text("name"),
                        e.number("weight"),
                        e.text("meaning"),
                        anchors(e.child("anchors")),
                        source));
        int sum = criteria.stream().mapToInt(Criterion::weight).sum();
        if (sum != 100) {
            throw root.child("criteria").broken("the weights add to " + sum + ", not to 100");
        }
        return criteria;
    }

    private static Anchors anchors(Element e) {
        return new Anchors(e.text("0"), e.text("5"), e.text("10"));
    }

    /** A question and a red flag never share a key: answers name both alike. */
    private Question question(Element e, Set<String> taken) {
        return new Question(Keys.unique(e, "key", taken), e.text("title"), e.text("detail"), sources.of(e));
    }
}
