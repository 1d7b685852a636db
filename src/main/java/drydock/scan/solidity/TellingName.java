package drydock.scan.solidity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name that tells of something outside the code that is trusted, or of a way to replace the code. The names of trust are those
 * that the rules of SCO-07, SCO-08 and SCO-09 look for in any language.
 *
 * @param text as it is written
 * @param whole whether nothing may follow in the same word
 * @param member whether it must stand behind a dot
 * @param after the sign that must follow; 0 for any
 */
record TellingName(
        String text,
        boolean whole,
        boolean member,
        char after,
        @Nullable Construct trust,
        @Nullable UpgradePattern pattern) {

    /** The slot in which ERC-1967 keeps the address of the code. */
    private static final String IMPLEMENTATION_SLOT =
            "0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc";

    private static final TellingName[][] BY_FIRST = byFirst(all());

    /** By the first character the bits of those that follow it in any name: most words of a text need no longer look. */
    private static final long[] SECONDS = seconds();

    /** The one that the current token is; empty for most. */
    static Optional<TellingName> at(Tokens tokens, boolean member) {
        char first = tokens.sign();
        if (first >= BY_FIRST.length || (SECONDS[first] & bit(tokens.second())) == 0) {
            return Optional.empty();
        }
        for (TellingName name : BY_FIRST[first]) {
            if (name.fits(tokens, member)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private boolean fits(Tokens tokens, boolean afterDot) {
        return (whole ? tokens.is(text) : tokens.startsWith(text))
                && (!member || afterDot)
                && (after == 0 || tokens.signAfter() == after);
    }

    /** What a role constant grants: {@code KEEPER_ROLE}, {@code TRUSTED_SIGNER_ROLE}; null for other names. */
    static @Nullable Construct ofRole(String name) {
        if (!name.endsWith("_ROLE")) {
            return null;
        }
        boolean acts = name.contains("KEEPER") || name.contains("RELAYER") || name.contains("OPERATOR");
        return acts ? Construct.KEEPER : name.contains("SIGNER") ? Construct.OFF_CHAIN_SIGNER : null;
    }

    private static long[] seconds() {
        long[] bits = new long[BY_FIRST.length];
        for (int first = 0; first < bits.length; first++) {
            for (TellingName name : BY_FIRST[first]) {
                bits[first] |= bit(name.text().charAt(1));
            }
        }
        return bits;
    }

    private static long bit(char c) {
        return 1L << (c & 63);
    }

    private static TellingName[][] byFirst(List<TellingName> all) {
        TellingName[][] table = new TellingName[128][0];
        for (TellingName name : all) {
            char first = name.text().charAt(0);
            table[first] = all.stream()
                    .filter(other -> other.text().charAt(0) == first)
                    .toArray(TellingName[]::new);
        }
        return table;
    }

    private static List<TellingName> all() {
        List<TellingName> all = new ArrayList<>();
        begin(all, Construct.ORACLE, "AggregatorV3Interface", "IAggregatorV3Interface", "latestRoundData");
        begin(all, Construct.ORACLE, "Switchboard", "ISwitchboard", "switchboard", "OracleLibrary", "VRFConsumerBase");
        begin(all, Construct.ORACLE, "RedStone", "Redstone", "IRedStone", "IRedstone", "redStone", "redstone");
        all.add(new TellingName("IPyth", true, false, (char) 0, Construct.ORACLE, null));
        begin(all, Construct.BRIDGE, "OApp", "IOApp", "lzReceive", "_lzReceive", "ILayerZero", "CCIPReceiver");
        begin(all, Construct.BRIDGE, "IRouterClient", "IWormhole", "IAxelarGateway", "IBC", "ibc_");
        begin(all, Construct.BRIDGE, "IMessageRecipient");
        all.add(new TellingName("IMailbox", true, false, (char) 0, Construct.BRIDGE, null));
        begin(all, Construct.OFF_CHAIN_SIGNER, "MerkleProof", "merkleRoot", "onlySigner");
        all.add(new TellingName("recover", true, true, '(', Construct.OFF_CHAIN_SIGNER, null));
        all.add(new TellingName("tryRecover", true, true, '(', Construct.OFF_CHAIN_SIGNER, null));
        all.add(new TellingName("SignatureChecker", true, false, '.', Construct.OFF_CHAIN_SIGNER, null));
        all.add(new TellingName("isValidSignatureNow", true, true, '(', Construct.OFF_CHAIN_SIGNER, null));
        all.add(new TellingName("_hashTypedDataV4", true, false, '(', Construct.OFF_CHAIN_SIGNER, null));
        all.add(new TellingName("ecrecover", true, false, (char) 0, Construct.OFF_CHAIN_SIGNER, null));
        begin(all, Construct.KEEPER, "checkUpkeep", "performUpkeep", "onlyKeeper", "onlyRelayer", "onlyOperator");
        are(all, UpgradePattern.UUPS, "UUPSUpgradeable", "proxiableUUID", "_authorizeUpgrade");
        are(all, UpgradePattern.TRANSPARENT, "TransparentUpgradeableProxy", "ITransparentUpgradeableProxy");
        are(all, UpgradePattern.TRANSPARENT, "AdminUpgradeabilityProxy", "ProxyAdmin");
        are(all, UpgradePattern.BEACON, "UpgradeableBeacon", "BeaconProxy", "IBeacon");
        are(all, UpgradePattern.DIAMOND, "diamondCut", "LibDiamond", "IDiamondCut", "IDiamondLoupe", "FacetCut");
        are(all, UpgradePattern.DIAMOND, "DiamondCutFacet");
        are(all, UpgradePattern.CLONES, "Clones", "ClonesUpgradeable", "LibClone", "ClonesWithImmutableArgs");
        are(all, UpgradePattern.CLONES, "cloneDeterministic", "createClone");
        are(all, UpgradePattern.PROXY, "ERC1967Proxy", "ERC1967Utils", "ERC1967Upgrade", "ERC1967Factory");
        are(all, UpgradePattern.PROXY, "ERC1967UpgradeUpgradeable", IMPLEMENTATION_SLOT);
        are(all, UpgradePattern.INITIALIZABLE, "Initializable", "initializer", "reinitializer", "onlyInitializing");
        are(all, UpgradePattern.INITIALIZABLE, "_disableInitializers");
        return all;
    }

    private static void begin(List<TellingName> all, Construct trust, String... names) {
        for (String name : names) {
            all.add(new TellingName(name, false, false, (char) 0, trust, null));
        }
    }

    private static void are(List<TellingName> all, UpgradePattern pattern, String... names) {
        for (String name : names) {
            all.add(new TellingName(name, true, false, (char) 0, null, pattern));
        }
    }
}
