package drydock.domain.selection;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Source;
import drydock.domain.project.Project;
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

    /** The guide with the project's own criteria, where it compares by a profile of its own. */
    public SelectionGuide forProject(Snapshot snapshot, Id<Project> project) {
        return CriterionProfile.inUse(snapshot, project)
                .map(profile -> new SelectionGuide(note, dataInputs, profile.criteria(), useCases, questions, redFlags))
                .orElse(this);
    }

    /**
     * Something candidates are rated by.
     *
     * @param weight in per cent
     * @param anchors what scores mean by it
     */
    public record Criterion(String key, String name, int weight, String meaning, Anchors anchors, Source source) {
        public Criterion withName(String other) {
            return new Criterion(key, other, weight, meaning, anchors, source);
        }

        public Criterion withWeight(int other) {
            return new Criterion(key, name, other, meaning, anchors, source);
        }

        public Criterion withMeaning(String other) {
            return new Criterion(key, name, weight, other, anchors, source);
        }

        public Criterion withAnchors(Anchors other) {
            return new Criterion(key, name, weight, meaning, other, source);
        }
    }

    /**
     * What three scores mean, so that two raters who say 5 mean the same.
     *
     * @param worst what a 0 looks like
     * @param middle what a 5 looks like
     * @param best what a 10 looks like
     */
    public record Anchors(String worst, String middle, String best) {
        /** Nobody wrote down what the scores mean. */
        public static final Anchors NONE = new Anchors("", "", "");
    }

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
