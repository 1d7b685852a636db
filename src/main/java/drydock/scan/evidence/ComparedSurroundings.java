package drydock.scan.evidence;

import drydock.scan.delta.ChangeKind;
import drydock.scan.delta.ChangedFile;
import drydock.scan.delta.Delta;
import java.util.List;
import java.util.Optional;

/** DEL-04: libraries, what pins them, and settings are compared with those that were reviewed. */
final class ComparedSurroundings implements EvidenceRule {
    @Override
    public String item() {
        return "DEL-04";
    }

    @Override
    public Evidence look(RepositoryView view) {
        Optional<Delta> delta = Changes.sinceReview(view);
        if (delta.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, Changes.NO_RANGE);
        }
        List<ChangedFile> changed = Changes.of(delta.get(), ChangeKind.DEPENDENCY, ChangeKind.CONFIGURATION);
        return changed.isEmpty()
                ? Evidence.of(item(), State.PASS, "No library, lock file or setting changed since the review.")
                : new Evidence(
                        item(),
                        State.SEEN,
                        changed.size() + " libraries, lock files or settings changed since the review; they belong to"
                                + " what is looked at again.",
                        Changes.places(changed));
    }
}
