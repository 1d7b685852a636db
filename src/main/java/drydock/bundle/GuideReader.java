package drydock.bundle;

import drydock.domain.catalogue.Source;
import drydock.domain.project.GuideText;
import drydock.domain.project.GuideText.QuestionAndAnswer;
import drydock.domain.project.GuideText.Topic;

/** Reads the guide's tips, mistakes and answers. */
final class GuideReader {
    private final Sources sources;
    private final Keys auditors;

    GuideReader(Sources sources, Keys auditors) {
        this.sources = sources;
        this.auditors = auditors;
    }

    GuideText read(Element root) {
        Element disclaimer = root.child("disclaimer");
        Source source = sources.of(root);
        Source disclaimerSource = sources.of(disclaimer);
        return new GuideText(
                source.title(),
                date(source, root),
                root.texts("stages"),
                root.texts("securityTips"),
                root.texts("mistakes"),
                root.list("faqs", e -> new QuestionAndAnswer(e.text("question"), e.text("answer"))),
                root.text("conclusion"),
                root.list("topics", e -> new Topic(e.text("key"), e.text("need"), e.list("auditors", auditors::read))),
                disclaimer.text("text"),
                disclaimerSource.title(),
                date(disclaimerSource, disclaimer));
    }

    private static String date(Source source, Element element) {
        String asOf = source.asOf();
        if (asOf == null) {
            throw element.child("source").broken("a source with a date is wanted");
        }
        return asOf;
    }
}
