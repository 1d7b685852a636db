package drydock.scan.evidence;

import drydock.scan.solidity.FunctionFact;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** HYG-14: implementations cannot be initialised by strangers, and only a role may upgrade. */
final class SafeUpgrades implements EvidenceRule {
    private static final Pattern UPGRADEABLE =
            Pattern.compile("\\bUUPSUpgradeable\\b|\\bInitializable\\b|\\binitializer\\b|TransparentUpgradeableProxy");
    private static final Pattern DISABLES = Pattern.compile("_disableInitializers\\s*\\(");

    @Override
    public String item() {
        return "HYG-14";
    }

    @Override
    public Evidence look(RepositoryView view) {
        List<Place> wrong = new ArrayList<>();
        int upgradeable = 0;
        for (TextFile file : view.files(Role.CODE)) {
            if (!RepositoryView.isSolidity(file) || file.inCode(UPGRADEABLE).isEmpty()) {
                continue;
            }
            upgradeable++;
            boolean initialises = file.code().contains("initializer");
            boolean deploys = view.facts(file).units().contracts() > 0;
            if (initialises && deploys && file.inCode(DISABLES).isEmpty()) {
                wrong.add(new Place(file.path(), 0, "no _disableInitializers() in a constructor"));
            }
            for (FunctionFact function : view.facts(file).functions()) {
                if (function.name().equals("_authorizeUpgrade")
                        && function.hasBody()
                        && function.modifiers().isEmpty()) {
                    wrong.add(file.at(function.line()));
                }
            }
        }
        if (upgradeable == 0) {
            return Evidence.of(item(), State.NOT_APPLICABLE, "No upgradeable contract was recognised.");
        }
        return wrong.isEmpty()
                ? Evidence.of(
                        item(),
                        State.PASS,
                        "Initialisers are disabled and upgrades are restricted, in " + upgradeable + " files.")
                : new Evidence(item(), State.FAIL, wrong.size() + " places want a look.", wrong);
    }
}
