package drydock.scan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** TST-05: tests of what must always hold. One run counts as none: a real contest repository had set that. */
final class InvariantTests implements EvidenceRule {
    private static final Pattern TESTS = Pattern.compile(
            "\\bfunction\\s+(invariant|statefulFuzz|echidna_|property_)\\w*\\s*\\(|\\btargetContract\\s*\\(|RegisterInvariants");

    @Override
    public String item() {
        return "TST-05";
    }

    @Override
    public boolean passesWithout(Role role, String path) {
        return !path.equals("foundry.toml");
    }

    @Override
    public Evidence look(RepositoryView view) {
        List<Place> places = new ArrayList<>(view.inCode(TESTS, Role.TEST, Role.CODE));
        if (places.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "Not seen: invariant tests.");
        }
        JsonNode toml = view.toml("foundry.toml");
        JsonNode profile =
                toml.path("profile").path("default").path("invariant").path("runs");
        JsonNode runs = profile.isMissingNode() ? toml.path("invariant").path("runs") : profile;
        return runs.asInt(256) <= 1
                ? new Evidence(
                        item(), State.FAIL, "Invariant tests are there, but foundry.toml runs them once only.", places)
                : new Evidence(
                        item(), State.PASS, "Invariant tests are there, " + runs.asInt(256) + " runs each.", places);
    }
}
