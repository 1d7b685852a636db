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
                : new Evidence(item(), State.FAIL, words(code), Changes.places(code));
    }

    /** Comments change the hash that a compiler adds to the code, so that they count; they are no new risk. */
    private static String words(List<ChangedFile> code) {
        long cosmetic =
                code.stream().filter(file -> file.kind() == ChangeKind.COSMETIC).count();
        return code.size() + " files under review differ from the last reviewed commit"
                + (cosmetic == 0
                        ? ""
                        : cosmetic == code.size()
                                ? ", all in comments and layout only"
                                : ", " + cosmetic + " of them in comments and layout only")
                + "; a later review may cover them.";
    }
}
