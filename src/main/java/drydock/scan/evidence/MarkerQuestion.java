package drydock.scan.evidence;

import java.util.List;
import java.util.regex.Pattern;

/** Code that depends on something outside: whether that is in scope, only a person can say. */
record MarkerQuestion(String item, Pattern markers, String what) implements EvidenceRule {
    /** SCO-08: prices and randomness. */
    static MarkerQuestion oracles() {
        return new MarkerQuestion(
                "SCO-08",
                Pattern.compile(
                        "AggregatorV3Interface|latestRoundData|\\bIPyth\\b|pyth_sdk|pyth_solana|[sS]witchboard"
                            + "|[rR]ed[sS]tone|\\bobserve\\s*\\(\\s*\\w*(?:[sS]econd|[aA]go)|OracleLibrary|VRFConsumerBase"),
                "a price source or randomness");
    }

    /** SCO-09: other chains. */
    static MarkerQuestion bridges() {
        return new MarkerQuestion(
                "SCO-09",
                Pattern.compile("\\bOApp\\w*|lzReceive|ILayerZero\\w*|CCIPReceiver|IRouterClient|IWormhole\\w*"
                        + "|IAxelarGateway|\\bibc_\\w+|\\bIBC\\w*|IMailbox\\b|IMessageRecipient"),
                "a bridge or messaging layer");
    }

    /** SCO-11: tokens of others. */
    static MarkerQuestion tokens() {
        return new MarkerQuestion(
                "SCO-11",
                Pattern.compile(
                        "\\bSafeERC20\\b|\\bSafeTransferLib\\b|\\bI?ERC(4626|721|777|1155)\\b|\\bIERC20\\s*\\("),
                "tokens of others");
    }

    @Override
    public Evidence look(RepositoryView view) {
        List<Place> places = view.inCode(markers, Role.CODE);
        return places.isEmpty()
                ? Evidence.of(item, State.NOT_SEEN, "No sign of " + what + " in the code.")
                : new Evidence(
                        item, State.NOT_SEEN, "The code uses " + what + "; ask whether the plan covers it.", places);
    }
}
