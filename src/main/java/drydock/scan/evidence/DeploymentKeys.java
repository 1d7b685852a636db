package drydock.scan.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** KEY-04: no script reads a private key as plain text. */
final class DeploymentKeys implements EvidenceRule {
    private static final Pattern READS = Pattern.compile(
            "vm\\.env\\w*\\(\\s*\"[^\"]*(PRIVATE_KEY|MNEMONIC|_PK)[^\"]*\""
                + "|process\\.env\\.?\\[?[\"']?\\w*(PRIVATE_KEY|MNEMONIC)\\w*|os\\.(environ|getenv)\\W+\\w*(PRIVATE_KEY|MNEMONIC)\\w*");
    private static final Pattern ENV = Pattern.compile("(.*/)?\\.env");

    @Override
    public String item() {
        return "KEY-04";
    }

    @Override
    public Evidence look(RepositoryView view) {
        List<Place> wrong = new ArrayList<>(view.inText(READS, Role.SCRIPT, Role.OFF_CHAIN, Role.SETTING));
        if (view.state().isPresent()) {
            // a file that Git ignores is not in the tree
            view.paths(ENV).forEach(path -> wrong.add(new Place(path, 0, "not ignored by Git")));
        }
        return wrong.isEmpty()
                ? Evidence.of(item(), State.NOT_SEEN, "No script was seen that reads a key from its environment.")
                : new Evidence(item(), State.FAIL, wrong.size() + " places read a key as plain text.", wrong);
    }
}
