package drydock.ui.scope.frozen;

import drydock.domain.repository.FrozenScope;
import java.util.List;

/**
 * One frozen scope.
 *
 * @param differences files that are not the same in the last reading, in words
 * @param users quotes and audits that refer to it, in words
 */
record FrozenRow(FrozenScope scope, List<String> differences, List<String> users) {
    String state() {
        if (!scope.isIntact()) {
            return "does not fit its hash";
        }
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
        return scope.commit().length() <= 8 ? scope.commit() : scope.commit().substring(0, 8);
    }
}
