package drydock.scan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** HYG-09: what the project builds on has fixed versions, per ecosystem. */
final class PinnedDependencies implements EvidenceRule {
    private static final Pattern BRANCH = Pattern.compile("^\\s*branch\\s*=.*", Pattern.MULTILINE);
    private static final Pattern LOOSE = Pattern.compile("[\\^~*]|latest|>|git|x");
    private static final Pattern CONTRACT_LIBRARY = Pattern.compile(
            "(?!.*(hardhat|foundry|truffle)-)(@openzeppelin|@uniswap|@chainlink|@aave|@layerzerolabs|@pythnetwork)/.*|solady|solmate|.*contracts.*");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    private static final List<String> NPM_LOCKS =
            List.of("package-lock.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb", "npm-shrinkwrap.json");

    @Override
    public String item() {
        return "HYG-09";
    }

    @Override
    public Evidence look(RepositoryView view) {
        List<Place> loose = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        submodules(view, loose, kinds);
        npm(view, loose, kinds);
        cargo(view, loose, kinds);
        move(view, loose, kinds);
        go(view, loose, kinds);
        if (kinds.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "No list of dependencies was recognised.");
        }
        String all = String.join(", ", kinds);
        return loose.isEmpty()
                ? Evidence.of(item(), State.PASS, "Fixed versions: " + all + ".")
                : new Evidence(item(), State.FAIL, loose.size() + " dependencies can move (" + all + ").", loose);
    }

    private static void submodules(RepositoryView view, List<Place> loose, List<String> kinds) {
        view.file(".gitmodules").ifPresent(file -> kinds.add("submodules"));
        JsonNode lock = view.json("foundry.lock");
        if (!lock.isMissingNode()) {
            kinds.add("foundry.lock");
            lock.properties().stream()
                    .filter(entry -> entry.getValue().has("branch"))
                    .forEach(entry -> loose.add(new Place("foundry.lock", 0, entry.getKey() + " follows a branch")));
        } else {
            view.file(".gitmodules").ifPresent(file -> loose.addAll(file.inText(BRANCH)));
        }
    }

    private static void npm(RepositoryView view, List<Place> loose, List<String> kinds) {
        JsonNode root = view.json("package.json");
        if (root.isMissingNode()) {
            return;
        }
        if (root.path("dependencies").isEmpty() && root.path("devDependencies").isEmpty()) {
            return;
        }
        kinds.add("npm");
        if (NPM_LOCKS.stream().noneMatch(view.paths()::contains)) {
            loose.add(new Place("package.json", 0, "no lock file is tracked"));
        }
        for (String group : List.of("dependencies", "devDependencies")) {
            for (Map.Entry<String, JsonNode> used : root.path(group).properties()) {
                boolean library = CONTRACT_LIBRARY.matcher(used.getKey()).matches();
                if (library && LOOSE.matcher(used.getValue().asText()).find()) {
                    loose.add(new Place(
                            "package.json",
                            0,
                            used.getKey() + " " + used.getValue().asText()));
                }
            }
        }
    }

    private static void cargo(RepositoryView view, List<Place> loose, List<String> kinds) {
        JsonNode root = view.toml("Cargo.toml");
        if (root.isMissingNode()) {
            return;
        }
        kinds.add("Cargo");
        if (!view.paths().contains("Cargo.lock")) {
            loose.add(new Place("Cargo.toml", 0, "Cargo.lock is not tracked"));
        }
        for (JsonNode group :
                List.of(root.path("dependencies"), root.path("workspace").path("dependencies"))) {
            for (Map.Entry<String, JsonNode> used : group.properties()) {
                JsonNode how = used.getValue();
                if (how.has("git") && !how.has("rev") && !how.has("tag")) {
                    loose.add(new Place("Cargo.toml", 0, used.getKey() + " follows a branch"));
                }
            }
        }
    }

    private static void move(RepositoryView view, List<Place> loose, List<String> kinds) {
        JsonNode root = view.toml("Move.toml");
        if (root.isMissingNode()) {
            return;
        }
        kinds.add("Move");
        boolean locked = view.file("Move.lock")
                .filter(file -> COMMIT.matcher(file.text()).find())
                .isPresent();
        for (Map.Entry<String, JsonNode> used : root.path("dependencies").properties()) {
            String rev = used.getValue().path("rev").asText("");
            boolean fixed = COMMIT.matcher(rev).matches() || rev.matches("v?\\d+(\\.\\d+)+.*");
            if (used.getValue().has("git") && !fixed && !locked) {
                loose.add(new Place("Move.toml", 0, used.getKey() + " rev " + rev));
            }
        }
    }

    private static void go(RepositoryView view, List<Place> loose, List<String> kinds) {
        view.file("go.mod").ifPresent(file -> {
            kinds.add("Go");
            if (!view.paths().contains("go.sum")) {
                loose.add(new Place("go.mod", 0, "go.sum is not tracked"));
            }
            loose.addAll(file.inText(Pattern.compile("(?m)^\\s*(replace\\s+)?\\S+.*=>\\s*\\.{1,2}/.*")));
        });
    }
}
