package drydock.scan.evidence;

import drydock.scan.delta.ChangeKind;
import drydock.scan.delta.ChangedFile;
import drydock.scan.delta.Delta;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What changed from the last commit that reviewers saw to the release. */
final class Changes {
    static final String NO_RANGE = "The last commit that reviewers saw and the release are not both known.";

    private Changes() {}

    /** Empty if one of the two commits is not named or not here. */
    static Optional<Delta> sinceReview(RepositoryView view) {
        EvidenceInputs.Commits named = view.named();
        return named.last().isEmpty() || named.release().isEmpty()
                ? Optional.empty()
                : view.past().flatMap(past -> past.delta(named.last(), named.release()));
    }

    static List<ChangedFile> of(Delta delta, ChangeKind... kinds) {
        List<ChangeKind> wanted = Arrays.asList(kinds);
        return delta.files().stream()
                .filter(file -> wanted.contains(file.kind()))
                .toList();
    }

    static List<Place> places(List<ChangedFile> files) {
        return files.stream()
                .map(file -> new Place(
                        file.path(),
                        0,
                        file.kind().words() + ", " + file.status().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** {@code 2 logic, 1 dependency}. */
    static String counts(Delta delta) {
        return Arrays.stream(ChangeKind.values())
                .map(kind -> of(delta, kind).size() + " " + kind.words())
                .collect(Collectors.joining(", "));
    }
}
