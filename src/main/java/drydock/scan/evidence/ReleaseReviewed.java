package drydock.scan.evidence;

import drydock.scan.delta.ChangeKind;
import drydock.scan.delta.ChangedFile;
import drydock.scan.delta.Delta;
import java.util.List;
import java.util.Optional;

/** DEL-01: the release has the files under review as reviewers saw them last. */
final class ReleaseReviewed implements EvidenceRule {
    @Override
    public String item() {
        return "DEL-01";
    }

    @Override
    public Evidence look(RepositoryView view) {
        Optional<Delta> delta = Changes.sinceReview(view);
        if (delta.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, Changes.NO_RANGE);
        }
        List<ChangedFile> code = Changes.of(delta.get(), ChangeKind.LOGIC, ChangeKind.COSMETIC);
        if (!delta.get().troubles().isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "Some files could not be compared.");
        }
        return code.isEmpty()
                ? Evidence.of(
                        item(),
                        State.PASS,
                        "No file under review differs between the last reviewed commit and the release.")
                : new Evidence(
                        item(),
                        State.FAIL,
                        code.size() + " files under review differ from the last reviewed commit; a later review may"
                                + " cover them.",
                        Changes.places(code));
    }
}
