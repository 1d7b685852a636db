package drydock.scan.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** TST-04: tests with random inputs. For Foundry any test function with a parameter is one. */
final class FuzzTests implements EvidenceRule {
    private static final Pattern FOUNDRY = Pattern.compile("\\bfunction\\s+test\\w*\\s*\\(\\s*[^)\\s]");
    private static final Pattern OTHERS = Pattern.compile(
            "\\bproptest!|\\bquickcheck!?|\\bfuzz_target!|#\\[random_test\\]|\\bfunc\\s+Fuzz\\w*\\(|\\bfc\\.assert\\(|@given\\(");
    private static final Pattern NAMES =
            Pattern.compile("(?i)(.*/)?(echidna[^/]*\\.ya?ml|medusa\\.json|trident-tests/.*)");

    @Override
    public String item() {
        return "TST-04";
    }

    @Override
    public boolean passesWithout(Role role, String path) {
        return true;
    }

    @Override
    public Evidence look(RepositoryView view) {
        List<Place> places = new ArrayList<>(view.inSolidity(FOUNDRY, Role.TEST));
        places.addAll(view.inCode(OTHERS, Role.TEST, Role.CODE));
        view.paths(NAMES).forEach(path -> places.add(new Place(path, 0, "")));
        if (places.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "Not seen: tests with random inputs.");
        }
        String runs = view.toml("foundry.toml")
                .path("profile")
                .path("default")
                .path("fuzz")
                .path("runs")
                .asText("");
        return new Evidence(
                item(),
                State.PASS,
                "Tests with random inputs are there" + (runs.isEmpty() ? "." : ", " + runs + " runs each."),
                places);
    }
}
