package drydock.scan.evidence;

import drydock.scan.git.CommitInfo;
import java.util.List;
import java.util.function.Predicate;

/** Tells of commits as places: the first file that each touched, with its name and subject. */
final class Commits {
    private Commits() {}

    static List<Place> places(List<CommitInfo> commits, Predicate<String> concerned) {
        return commits.stream()
                .map(commit -> new Place(
                        commit.paths().stream().filter(concerned).findFirst().orElse(""),
                        0,
                        TextFile.shown(commit.shortId() + " " + commit.subject())))
                .toList();
    }
}
