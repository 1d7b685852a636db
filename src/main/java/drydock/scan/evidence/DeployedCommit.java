package drydock.scan.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** LAU-01: Foundry's broadcast files name the commit that reviewers saw last. */
final class DeployedCommit implements EvidenceRule {
    /** What Foundry notes of the last run of each script. */
    static final Pattern RUNS = Pattern.compile("(.*/)?broadcast/.*/run-latest\\.json");

    @Override
    public String item() {
        return "LAU-01";
    }

    @Override
    public Evidence look(RepositoryView view) {
        String reviewed = view.named().last();
        List<Place> same = new ArrayList<>();
        List<Place> other = new ArrayList<>();
        for (String path : view.paths(RUNS)) {
            String commit = commit(view, path);
            boolean matches = !commit.isEmpty() && !reviewed.isEmpty() && reviewed.startsWith(commit);
            (matches ? same : other).add(new Place(path, 0, "commit " + commit));
        }
        if (same.isEmpty() && other.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "Not seen: broadcast files of a deployment.");
        } else if (reviewed.isEmpty()) {
            return new Evidence(item(), State.NOT_SEEN, "No commit was named as the last that was reviewed.", other);
        }
        return other.isEmpty()
                ? new Evidence(item(), State.PASS, "Every deployment is of the last reviewed commit.", same)
                : new Evidence(
                        item(), State.FAIL, "Deployments are of other commits than the last reviewed one.", other);
    }

    /** What deployments name, short as they stand there; empty where one names none. */
    static List<String> all(RepositoryView view) {
        return view.paths(RUNS).stream()
                .map(path -> commit(view, path))
                .distinct()
                .toList();
    }

    private static String commit(RepositoryView view, String path) {
        return view.json(path).path("commit").asText("");
    }
}
