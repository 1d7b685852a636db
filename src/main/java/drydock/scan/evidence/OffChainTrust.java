package drydock.scan.evidence;

import drydock.scan.solidity.FunctionFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * SCO-07: signers, keepers and services that the contracts trust. A signature that is checked in a function for users' own
 * signatures ({@code permit}, {@code ...BySig}, {@code ...WithSig}) is no off-chain operator.
 */
final class OffChainTrust implements EvidenceRule {
    private static final Pattern SIGNATURES = Pattern.compile(
            "ECDSA\\s*\\.\\s*(try)?[rR]ecover|\\.recover\\s*\\(|SignatureChecker|_hashTypedDataV4|\\becrecover\\b");
    private static final Pattern OTHERS = Pattern.compile(
            "MerkleProof|merkleRoot|checkUpkeep|performUpkeep|\\b\\w*(KEEPER|RELAYER|OPERATOR|SIGNER)\\w*_ROLE\\b|\\bonly(Keeper|Relayer|Operator|Signer)\\b");
    private static final Pattern USERS_OWN =
            Pattern.compile("(?i)_?(permit.*|.*BySigs?|.*With(Auth)?Sig|.*WithPermit)");
    private static final Pattern SERVICES =
            Pattern.compile("(?i)(.*/)?(openapi[^/]*\\.(ya?ml|json)|dockerfile|subgraph\\.yaml)");

    @Override
    public String item() {
        return "SCO-07";
    }

    @Override
    public Evidence look(RepositoryView view) {
        List<Place> places = new ArrayList<>(inCode(view));
        view.paths(SERVICES).forEach(path -> places.add(new Place(path, 0, "")));
        return places.isEmpty()
                ? Evidence.of(item(), State.NOT_SEEN, "No sign of signers, keepers or services in the code.")
                : new Evidence(
                        item(),
                        State.NOT_SEEN,
                        "The code trusts something off-chain; ask whether it is in scope.",
                        places);
    }

    /** Calls and roles in code under review that trust somebody off-chain. */
    static List<Place> inCode(RepositoryView view) {
        List<Place> places = new ArrayList<>(view.inCode(OTHERS, Role.CODE));
        for (TextFile file : view.files(Role.CODE)) {
            places.addAll(file.inCode(
                    SIGNATURES,
                    place -> !place.text().startsWith("import")
                            && !place.text().startsWith("using")
                            && !isUsersOwn(view, file, place.line())));
        }
        return places;
    }

    private static boolean isUsersOwn(RepositoryView view, TextFile file, int line) {
        if (!RepositoryView.isSolidity(file)) {
            return false;
        }
        return view.facts(file).functions().stream()
                .filter(function -> function.line() <= line)
                .max(Comparator.comparingInt(FunctionFact::line))
                .filter(function -> USERS_OWN.matcher(function.name()).matches())
                .isPresent();
    }
}
