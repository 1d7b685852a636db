package drydock.scan.evidence;

import java.util.List;
import java.util.Optional;

/** SCO-02: each contract file is in one of the two lists. */
final class NoOrphans implements EvidenceRule {
    @Override
    public String item() {
        return "SCO-02";
    }

    @Override
    public Evidence look(RepositoryView view) {
        Optional<ScopeFile> in = ScopeFile.of(view);
        Optional<ScopeFile> out = ScopeFile.in(view, "out_of_scope.txt");
        if (in.isEmpty() || out.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "Not seen: scope.txt and out_of_scope.txt, both.");
        }
        List<Place> orphans = view.files(Role.CODE, Role.UNLISTED).stream()
                .filter(file -> !in.get().list().contains(file.path())
                        && !out.get().list().contains(file.path()))
                .map(TextFile::whole)
                .toList();
        return orphans.isEmpty()
                ? Evidence.of(item(), State.PASS, "Every contract file is in one of the two lists.")
                : new Evidence(
                        item(),
                        State.FAIL,
                        Counted.of(orphans.size(), "contract file is", "contract files are") + " in neither list.",
                        orphans);
    }
}
