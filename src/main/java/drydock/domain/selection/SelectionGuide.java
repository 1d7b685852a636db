package drydock.domain.selection;

import drydock.domain.catalogue.Source;
import java.util.List;

/**
 * What ships to help choosing: criteria with their default weights, which auditors suit which use case, and what to ask.
 *
 * @param note what the weights are and what they are not
 * @param dataInputs what the guide's author looked at
 * @param criteria weights add to 100
 */
public record SelectionGuide(
        String note,
        List<String> dataInputs,
        List<Criterion> criteria,
        List<UseCase> useCases,
        List<Question> questions,
        List<Question> redFlags) {
    public SelectionGuide {
        dataInputs = List.copyOf(dataInputs);
        criteria = List.copyOf(criteria);
        useCases = List.copyOf(useCases);
        questions = List.copyOf(questions);
        redFlags = List.copyOf(redFlags);
    }

    /**
     * Something candidates are rated by.
     *
     * @param weight in per cent
     */
    public record Criterion(String key, String name, int weight, String meaning, Source source) {}

    /**
     * A need and the auditors the guide names for it.
     *
     * @param auditors their keys
     */
    public record UseCase(String key, String name, List<String> auditors, Source source) {
        public UseCase {
            auditors = List.copyOf(auditors);
        }
    }

    /** A due-diligence question or a red flag. */
    public record Question(String key, String title, String detail, Source source) {}
}
