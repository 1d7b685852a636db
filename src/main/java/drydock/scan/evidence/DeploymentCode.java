package drydock.scan.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** SCO-06: the code that deploys is under review too. */
final class DeploymentCode implements EvidenceRule {
    private static final Pattern DEPLOYS = Pattern.compile(
            "(?i)(.*/)?(script/.*\\.s\\.sol|deploy/.*\\.\\w+|scripts/.*deploy.*\\.(sol|ts|js|mjs|py|rs|go|sh|move)"
                    + "|ignition/modules/.*|migrations/.*\\.(js|ts))");

    @Override
    public String item() {
        return "SCO-06";
    }

    @Override
    public Evidence look(RepositoryView view) {
        List<String> found = paths(view);
        if (found.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "Not seen: code that deploys or upgrades.");
        }
        List<Place> places = found.stream().map(path -> new Place(path, 0, "")).toList();
        Optional<Predicate<String>> scope = EvidenceTexts.scope(view.inputs())
                .or(() -> ScopeFile.in(view, "scope.txt").map(file -> file.list()::contains));
        if (scope.isEmpty()) {
            return new Evidence(
                    item(), State.NOT_SEEN, "There is code that deploys; nothing says whether it is in scope.", places);
        }
        return found.stream().anyMatch(scope.get())
                ? new Evidence(item(), State.PASS, "Code that deploys is in scope.", places)
                : new Evidence(item(), State.FAIL, "There is code that deploys, and none of it is in scope.", places);
    }

    /** Files of the project that deploy or upgrade. */
    static List<String> paths(RepositoryView view) {
        return view.paths(DEPLOYS).stream()
                .filter(path -> !path.startsWith("lib/") && !path.contains("node_modules/"))
                .toList();
    }
}
