package drydock.scan.evidence;

import drydock.scan.solidity.FunctionFact;
import java.util.ArrayList;
import java.util.List;

/** DOC-09: functions that outsiders can call have a comment. The median of 16 repositories was 90 %, the lowest 10 %. */
final class DocumentedFunctions implements EvidenceRule {
    private static final int ENOUGH = 80;
    private static final int FEW = 50;

    @Override
    public String item() {
        return "DOC-09";
    }

    @Override
    public Evidence look(RepositoryView view) {
        int all = 0;
        List<Place> silent = new ArrayList<>();
        for (TextFile file : view.files(Role.CODE)) {
            if (!RepositoryView.isSolidity(file)) {
                continue;
            }
            for (FunctionFact function : view.facts(file).functions()) {
                if (function.visibility().isEntryPoint()) {
                    all++;
                    if (!function.documented()) {
                        silent.add(file.at(function.line()));
                    }
                }
            }
        }
        if (all == 0) {
            return Evidence.of(item(), State.NOT_APPLICABLE, "No external or public function of Solidity was found.");
        }
        int percent = 100 * (all - silent.size()) / all;
        State state = percent >= ENOUGH ? State.PASS : percent < FEW ? State.FAIL : State.NOT_SEEN;
        String words = percent + " % of " + all + " external and public functions have a comment above them.";
        return new Evidence(item(), state, words, silent);
    }
}
