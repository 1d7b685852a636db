package drydock.scan.evidence;

import drydock.scan.delta.ChangeKind;
import drydock.scan.delta.Delta;
import java.util.Optional;

/** DEL-02: each change since the review is cosmetic, logic, dependency or configuration. */
final class SortedChanges implements EvidenceRule {
    @Override
    public String item() {
        return "DEL-02";
    }

    @Override
    public Evidence look(RepositoryView view) {
        Optional<Delta> delta = Changes.sinceReview(view);
        if (delta.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, Changes.NO_RANGE);
        } else if (!delta.get().troubles().isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "Some files could not be compared.");
        }
        return new Evidence(
                item(),
                State.PASS,
                "Changed files are sorted: " + Changes.counts(delta.get()) + ".",
                Changes.places(Changes.of(delta.get(), ChangeKind.LOGIC)));
    }
}
