package drydock.scan.solidity;

/**
 * How deployed code can be replaced. A file shows a pattern if one of its words stands in the code as a name: where the pattern is
 * built, where it is inherited and where it is used, but not in an import, a comment or a string. More than one may be shown.
 * None shown does not prove that nothing can be replaced: a project may do it in words of its own.
 */
public enum UpgradePattern {
    /**
     * The code replaces itself: ERC-1822, and ERC-1967 with the upgrade in the implementation. {@code UUPSUpgradeable}, {@code
     * proxiableUUID}, {@code _authorizeUpgrade}.
     */
    UUPS,
    /** The proxy has an admin of its own who replaces the code: {@code ...TransparentUpgradeableProxy}, {@code ProxyAdmin}. */
    TRANSPARENT,
    /** Many proxies ask one contract for their code: {@code UpgradeableBeacon}, {@code BeaconProxy}, {@code IBeacon}. */
    BEACON,
    /** Functions are spread over facets that are cut in and out: ERC-2535. {@code diamondCut}, {@code LibDiamond}, ... */
    DIAMOND,
    /**
     * Copies that forward to fixed code: ERC-1167. {@code Clones}, {@code LibClone}, {@code cloneDeterministic}, ... A copy
     * cannot be replaced by itself; what it forwards to may be.
     */
    CLONES,
    /** Another proxy: {@code ERC1967Proxy}, {@code ERC1967Utils}, {@code ERC1967Upgrade}, {@code ERC1967Factory}. */
    PROXY,
    /**
     * State is set by a function in place of the constructor, as code behind a proxy needs: {@code Initializable}, the
     * modifiers {@code initializer}, {@code reinitializer} and {@code onlyInitializing}, {@code _disableInitializers}.
     */
    INITIALIZABLE
}
