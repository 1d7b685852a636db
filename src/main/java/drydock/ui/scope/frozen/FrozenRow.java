package drydock.ui.scope.frozen;

import drydock.domain.repository.CommitNames;
import drydock.domain.repository.FrozenScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One frozen scope.
 *
 * @param comparison with the last reading; null while it is still made
 * @param users quotes and audits that refer to it, in words
 */
record FrozenRow(FrozenScope scope, @Nullable Comparison comparison, List<String> users) {
    /**
     * What takes a while to find out.
     *
     * @param intact whether the files are those that the hash was computed of
     * @param differences files that are not the same in the last reading, in words
     */
    record Comparison(boolean intact, List<String> differences) {
        Comparison {
            differences = List.copyOf(differences);
        }
    }

    String state() {
        if (comparison == null) {
            return "being compared…";
        }
        if (!comparison.intact()) {
            return "does not fit its hash";
        }
        List<String> differences = comparison.differences();
        return differences.isEmpty()
                ? "as it is now"
                : differences.size() + (differences.size() == 1 ? " file differs now" : " files differ now");
    }

    /** What stood between it and a reviewer when it was frozen. */
    List<String> warnings() {
        return scope.standing().words();
    }

    /** Whether others could fetch it, where no warning stands. */
    String fetching() {
        return scope.standing().canBeFetched()
                ? "Clean and pushed: everybody could fetch it."
                : "Not known whether others could fetch it: it was not the commit that was checked out.";
    }

    String shortCommit() {
        return CommitNames.brief(scope.commit());
    }
}
