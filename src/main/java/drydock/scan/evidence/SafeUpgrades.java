package drydock.scan.evidence;

import drydock.scan.solidity.FunctionFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HYG-14: implementations cannot be initialised by strangers, and only a role may upgrade. What a contract inherits from code
 * of the project counts as its own.
 */
final class SafeUpgrades implements EvidenceRule {
    private static final Pattern UPGRADEABLE =
            Pattern.compile("\\bUUPSUpgradeable\\b|\\bInitializable\\b|\\binitializer\\b|TransparentUpgradeableProxy");
    private static final Pattern DISABLES = Pattern.compile("_disableInitializers\\s*\\(");
    private static final Pattern OWN_MODIFIER = Pattern.compile("\\bmodifier\\s+initializer\\b");
    private static final Pattern GUARDS =
            Pattern.compile("msg\\.sender|_msgSender|_check\\w*\\(|_only\\w*\\(|_auth\\w*\\(");
    private static final Pattern DECLARES =
            Pattern.compile("\\bcontract\\s+(\\w+)(?:\\s+is\\s+([^{]{1,2000}))?\\s*\\{");
    private static final String INITIALISER = "initializer";

    @Override
    public String item() {
        return "HYG-14";
    }

    /** A contract as it declares itself. */
    private record Declared(TextFile file, List<String> bases, boolean disables) {}

    @Override
    public Evidence look(RepositoryView view) {
        Map<String, Declared> contracts = contracts(view);
        List<Place> wrong = new ArrayList<>();
        int upgradeable = 0;
        for (TextFile file : view.files(Role.CODE)) {
            if (!RepositoryView.isSolidity(file) || file.inCode(UPGRADEABLE).isEmpty()) {
                continue;
            }
            upgradeable++;
            if (view.facts(file).units().contracts() > 0 && initialises(view, file) && !isDisabled(file, contracts)) {
                wrong.add(new Place(file.path(), 0, "no _disableInitializers() in a constructor, here or inherited"));
            }
            for (FunctionFact function : view.facts(file).functions()) {
                if (function.name().equals("_authorizeUpgrade")
                        && function.hasBody()
                        && function.modifiers().isEmpty()
                        && !GUARDS.matcher(FunctionText.body(file, function)).find()) {
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
                        "Initialisers are disabled and upgrades are restricted, in "
                                + Counted.of(upgradeable, "file", "files") + ".")
                : new Evidence(
                        item(), State.FAIL, Counted.of(wrong.size(), "place wants", "places want") + " a look.", wrong);
    }

    private static Map<String, Declared> contracts(RepositoryView view) {
        Map<String, Declared> contracts = new HashMap<>();
        for (TextFile file : view.files(Role.CODE, Role.UNLISTED)) {
            if (RepositoryView.isSolidity(file)) {
                boolean disables = disables(view, file);
                Matcher matcher = DECLARES.matcher(file.code());
                while (matcher.find()) {
                    String bases =
                            matcher.group(2) == null ? "" : matcher.group(2).replaceAll("\\([^)]*\\)", "");
                    contracts.put(
                            matcher.group(1),
                            new Declared(
                                    file,
                                    Arrays.stream(bases.split(","))
                                            .map(String::strip)
                                            .toList(),
                                    disables));
                }
            }
        }
        return contracts;
    }

    /** The older ways are a constructor that initialises, and one beside a modifier of one's own. */
    private static boolean disables(RepositoryView view, TextFile file) {
        boolean ownModifier = !file.inCode(OWN_MODIFIER).isEmpty();
        return !file.inCode(DISABLES).isEmpty()
                || view.facts(file).functions().stream()
                        .anyMatch(function -> function.name().equals("constructor")
                                && (ownModifier || function.modifiers().contains(INITIALISER)));
    }

    private static boolean initialises(RepositoryView view, TextFile file) {
        return view.facts(file).functions().stream()
                .anyMatch(function -> !function.name().equals("constructor")
                        && function.hasBody()
                        && function.visibility().isEntryPoint()
                        && function.modifiers().contains(INITIALISER));
    }

    private static boolean isDisabled(TextFile file, Map<String, Declared> contracts) {
        return contracts.entrySet().stream()
                .filter(entry -> entry.getValue().file() == file)
                .anyMatch(entry -> isDisabled(entry.getKey(), contracts, new HashSet<>()));
    }

    private static boolean isDisabled(String contract, Map<String, Declared> contracts, Set<String> asked) {
        Declared declared = contracts.get(contract);
        if (declared == null || !asked.add(contract)) {
            return false;
        }
        return declared.disables() || declared.bases().stream().anyMatch(base -> isDisabled(base, contracts, asked));
    }
}
