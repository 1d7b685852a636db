package drydock.scan.evidence;

import drydock.scan.delta.ChangeKind;
import drydock.scan.delta.ChangedFile;
import drydock.scan.delta.Delta;
import java.util.List;
import java.util.Optional;

/** REM-05: nothing came in with the fixes. Which files findings name is not recorded, so that only the clear case is decided. */
final class OnlyFixes implements EvidenceRule {
    @Override
    public String item() {
        return "REM-05";
    }

    @Override
    public Evidence look(RepositoryView view) {
        EvidenceInputs.Commits named = view.named();
        Optional<Delta> delta = named.freeze().isEmpty() || named.last().isEmpty()
                ? Optional.empty()
                : view.past().flatMap(past -> past.delta(named.freeze(), named.last()));
        if (delta.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, FixCommits.NO_RANGE);
        }
        List<ChangedFile> changed = delta.get().files().stream()
                .filter(file -> file.kind() != ChangeKind.COSMETIC)
                .toList();
        return changed.isEmpty()
                ? Evidence.of(item(), State.PASS, "Nothing but comments and layout changed after the review.")
                : new Evidence(
                        item(),
                        State.NOT_SEEN,
                        changed.size() + " files changed after the review. Cannot tell yet which of them a finding"
                                + " names: look through the list for what is no fix.",
                        Changes.places(changed));
    }
}
