package drydock.scan.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** KEY-03: the steps of workflows are pinned to a commit, and rights are stated. Good teams were between 0/28 and 22/23. */
final class LockedAutomation implements EvidenceRule {
    private static final Pattern USES = Pattern.compile("(?m)^[ \\t]*-?[ \\t]*uses:\\s*[\"']?(?!\\./)[^\\s\"'#]+");
    private static final Pattern PINNED = Pattern.compile("@[0-9a-f]{40}\\b|docker://.*@sha256:");
    private static final Pattern ACTION = Pattern.compile("\\.github/actions/.*|(.*/)?action\\.ya?ml");
    private static final Pattern RIGHTS = Pattern.compile("(?m)^\\s*permissions:");
    /** Runs with the rights of the repository; a danger where it runs what a stranger proposes. */
    private static final Pattern TRUSTED =
            Pattern.compile("(?m)^[ \\t]*(?:-[ \\t]*)?pull_request_target\\b|^[ \\t]*on:.*\\bpull_request_target\\b");

    private static final Pattern PROPOSED =
            Pattern.compile("(?m)^[ \\t]*ref:.*(?:github\\.event\\.pull_request\\.head|github\\.head_ref|refs/pull/)");

    @Override
    public String item() {
        return "KEY-03";
    }

    @Override
    public Evidence look(RepositoryView view) {
        List<TextFile> workflows = view.files(Role.WORKFLOW);
        if (workflows.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "No workflow was seen.");
        }
        List<Place> wrong = new ArrayList<>();
        int steps = 0;
        for (TextFile file : workflows) {
            List<Place> uses = file.inText(USES);
            steps += uses.size();
            wrong.addAll(
                    file.inText(USES, place -> !PINNED.matcher(place.text()).find()));
            // an action has the rights of the workflow that calls it
            if (!ACTION.matcher(file.path()).matches() && file.inText(RIGHTS).isEmpty()) {
                wrong.add(new Place(file.path(), 0, "no permissions are stated"));
            }
            if (!file.inText(TRUSTED).isEmpty()) {
                wrong.addAll(file.inText(PROPOSED));
            }
        }
        return wrong.isEmpty()
                ? Evidence.of(
                        item(), State.PASS, "All " + steps + " steps are pinned to a commit, and rights are stated.")
                : new Evidence(
                        item(),
                        State.FAIL,
                        wrong.size() + " places in " + workflows.size() + " workflows want a look.",
                        wrong);
    }
}
