package drydock.scan.evidence;

import drydock.domain.repository.Suggestion;

/** Evidence in the form in which a workspace keeps it. */
final class Suggestions {
    private Suggestions() {}

    static Suggestion of(Evidence evidence) {
        return new Suggestion(
                evidence.item(),
                state(evidence.state()),
                evidence.words(),
                evidence.places().stream()
                        .map(place -> new Suggestion.Sight(place.path(), place.line(), place.text()))
                        .toList(),
                evidence.basis().lines());
    }

    private static Suggestion.State state(State state) {
        return switch (state) {
            case PASS -> Suggestion.State.PROVEN;
            case FAIL -> Suggestion.State.CONTRARY;
            case SEEN -> Suggestion.State.LOOKS_PRESENT;
            case NOT_SEEN -> Suggestion.State.NOT_SEEN;
            case NOT_APPLICABLE -> Suggestion.State.NOT_APPLICABLE;
            case STALE -> Suggestion.State.OUTDATED;
        };
    }
}
