package drydock.scan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * KEY-05: who gets power over the contracts. A repository cannot tell a multisig's address from another; it can show that
 * power stays with the key that deployed, and where a multisig is named.
 */
final class PrivilegedHolders implements EvidenceRule {
    private static final Pattern HANDS_OVER = Pattern.compile(
            "(transferOwnership|grantRole|setOwner|setAdmin|changeAdmin|setGovernor|setAuthority)\\(.*");
    private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-f]{40}");
    private static final Pattern MULTISIG = Pattern.compile(
            "(?i)(?:multi-?sig|gnosis[ _-]?safe|\\bsafe[_ -]?(?:address|wallet|owner)|\\bsquads?\\b)[^\\n]{0,80}"
                    + "(?:0x[0-9a-f]{40}\\b|\\b[a-z]{2,12}1[a-z0-9]{38,58}\\b|\\b[1-9A-HJ-NP-Z]{43,44}\\b)");

    @Override
    public String item() {
        return "KEY-05";
    }

    @Override
    public Evidence look(RepositoryView view) {
        List<Place> kept = new ArrayList<>();
        int handedOver = 0;
        for (String path : view.paths(DeployedCommit.RUNS)) {
            JsonNode run = view.json(path);
            Set<String> deployers = new TreeSet<>();
            run.path("transactions")
                    .forEach(sent -> deployers.add(
                            sent.path("transaction").path("from").asText("").toLowerCase(Locale.ROOT)));
            for (JsonNode sent : run.path("transactions")) {
                if (!HANDS_OVER.matcher(sent.path("function").asText("")).matches()) {
                    continue;
                }
                handedOver++;
                holders(sent).stream()
                        .filter(deployers::contains)
                        .forEach(holder -> kept.add(
                                new Place(path, 0, sent.path("function").asText() + " to the deployer " + holder)));
            }
        }
        if (!kept.isEmpty()) {
            return new Evidence(item(), State.FAIL, "Power is given to the key that deployed.", kept);
        }
        List<Place> named = view.inText(MULTISIG, Role.SCRIPT, Role.SETTING, Role.DOC);
        if (named.isEmpty()) {
            return Evidence.of(
                    item(),
                    State.NOT_SEEN,
                    handedOver == 0
                            ? "Not seen: the address of a multisig in scripts, settings or documents."
                            : "Deployments hand power on; whether to a multisig is not seen.");
        }
        return new Evidence(
                item(), State.SEEN, "A multisig is named with an address; say for each role who holds it.", named);
    }

    private static List<String> holders(JsonNode sent) {
        List<String> found = new ArrayList<>();
        sent.path("arguments").forEach(argument -> {
            String text = argument.asText("").toLowerCase(Locale.ROOT);
            if (ADDRESS.matcher(text).matches()) {
                found.add(text);
            }
        });
        return found;
    }
}
