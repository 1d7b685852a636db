package drydock.scan.evidence;

import drydock.scan.git.RepositoryState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** HYG-08: what lies here is what others can fetch. */
final class CleanTree implements EvidenceRule {
    @Override
    public String item() {
        return "HYG-08";
    }

    @Override
    public Evidence look(RepositoryView view) {
        Optional<RepositoryState> state = view.state();
        if (state.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "Only a working tree of Git can be clean.");
        }
        RepositoryState now = state.get();
        if (now.isCleanAndPushed()) {
            return Evidence.of(item(), State.PASS, "Nothing is uncommitted or unpushed, and no submodule has moved.");
        }
        List<String> why = new ArrayList<>();
        add(why, !now.changes().isEmpty(), now.changes().size() + " files are not as the commit has them");
        add(why, now.unpushed() > 0, now.unpushed() + " commits are on no branch of a remote");
        add(why, !now.hasRemote(), "no branch of a remote is known");
        add(why, !now.drifts().isEmpty(), now.drifts().size() + " submodules are not at the commit recorded");
        add(why, !now.unfinished().isEmpty(), "Git is in the middle of something: " + now.unfinished());
        List<Place> places = new ArrayList<>();
        now.changes()
                .forEach(change -> places.add(
                        new Place(change.path(), 0, change.kind().name().toLowerCase(Locale.ROOT))));
        now.drifts().forEach(drift -> places.add(new Place(drift.path(), 0, "recorded " + drift.recorded())));
        return new Evidence(item(), State.FAIL, String.join("; ", why) + ".", places);
    }

    private static void add(List<String> why, boolean holds, String text) {
        if (holds) {
            why.add(text);
        }
    }
}
