package drydock.scan.evidence;

import java.util.List;
import java.util.regex.Pattern;

/**
 * HYG-12: keys and passwords in the files as they are now; the history is not searched. Keys that everybody knows, such as
 * those of local test nodes, and test folders are left out. Values are never shown.
 */
final class Secrets implements EvidenceRule {
    private static final Pattern KEY = Pattern.compile("-----BEGIN (?:RSA |EC |OPENSSH |)PRIVATE KEY-----"
            + "|(?i:(?:private.?key|mnemonic|secret)[\"']?\\s*[:=]\\s*[\"']?(?:0x)?[0-9a-f]{64}\\b)"
            + "|(?i:mnemonic[\"']?\\s*[:=]\\s*[\"'](?!test test)(?:[a-z]{3,8} ){11,23}[a-z]{3,8}[\"'])"
            + "|\\bAKIA[0-9A-Z]{16}\\b|\\bghp_[A-Za-z0-9]{36}\\b|\\bxox[bp]-[0-9A-Za-z-]{20,}");
    /** The first accounts of Anvil and Hardhat, printed at each of their starts. */
    private static final Pattern PUBLIC =
            Pattern.compile("(?i)ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"
                    + "|59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d|0{63}[0-9a-f]");

    @Override
    public String item() {
        return "HYG-12";
    }

    @Override
    public Evidence look(RepositoryView view) {
        List<Place> hits =
                view.inText(KEY, Role.CODE, Role.SCRIPT, Role.OFF_CHAIN, Role.SETTING, Role.WORKFLOW, Role.DOC).stream()
                        .filter(place -> !PUBLIC.matcher(place.text()).find())
                        .map(place -> new Place(place.path(), place.line(), "looks like a key; not shown"))
                        .toList();
        return hits.isEmpty()
                ? Evidence.of(
                        item(),
                        State.NOT_SEEN,
                        "No key was seen in the files as they are now; the history was not searched.")
                : new Evidence(item(), State.FAIL, hits.size() + " places look like keys.", hits);
    }
}
