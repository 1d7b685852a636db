package drydock.scan.evidence;

import drydock.scan.scope.ScopeList;
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
        Optional<ScopeList> in = ListedScope.list(view, "scope.txt").map(ScopeList::parse);
        Optional<ScopeList> out = ListedScope.list(view, "out_of_scope.txt").map(ScopeList::parse);
        if (in.isEmpty() || out.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "Not seen: scope.txt and out_of_scope.txt, both.");
        }
        List<Place> orphans = view.files(Role.CODE).stream()
                .filter(file -> !in.get().contains(file.path()) && !out.get().contains(file.path()))
                .map(TextFile::whole)
                .toList();
        return orphans.isEmpty()
                ? Evidence.of(item(), State.PASS, "Every contract file is in one of the two lists.")
                : new Evidence(item(), State.FAIL, orphans.size() + " contract files are in neither list.", orphans);
    }
}
