package drydock.domain.project;

import java.util.List;

/**
 * What the guide tells founders: tips, mistakes and answers, each with its source.
 *
 * @param sourceTitle of everything but the disclaimer
 * @param asOf of the same
 */
public record GuideText(
        String sourceTitle,
        String asOf,
        List<String> stages,
        List<String> securityTips,
        List<String> mistakes,
        List<QuestionAndAnswer> faqs,
        String conclusion,
        List<Topic> topics,
        String disclaimer,
        String disclaimerSource,
        String disclaimerAsOf) {
    public GuideText {
        stages = List.copyOf(stages);
        securityTips = List.copyOf(securityTips);
        mistakes = List.copyOf(mistakes);
        faqs = List.copyOf(faqs);
        topics = List.copyOf(topics);
    }

    /** A question that founders ask. */
    public record QuestionAndAnswer(String question, String answer) {}

    /**
     * A need in a few words, and who serves it.
     *
     * @param auditors keys of auditors
     */
    public record Topic(String key, String need, List<String> auditors) {
        public Topic {
            auditors = List.copyOf(auditors);
        }
    }
}
