package drydock.scan.solidity;

/** What a reviewer looks at twice: dangerous constructs, and trust in what is outside the code. */
public enum Construct {
    ASSEMBLY,
    DELEGATECALL,
    LOW_LEVEL_CALL,
    SELFDESTRUCT,
    UNCHECKED,
    CREATE2,
    TX_ORIGIN,
    ECRECOVER,
    /** A price or randomness from outside is read (SCO-08 of the checklist). */
    ORACLE,
    /** Another chain is spoken to (SCO-09). */
    BRIDGE,
    /**
     * A signature or a Merkle root of somebody off-chain is trusted (SCO-07). Not in functions for users' own signatures:
     * {@code permit}, {@code ...BySig}, {@code ...WithSig}, {@code ...WithPermit}.
     */
    OFF_CHAIN_SIGNER,
    /** A service off-chain may act: keepers, relayers, operators (SCO-07). */
    KEEPER;

    /** Whether it is something outside the code that is trusted. */
    public boolean isTrust() {
        return compareTo(ORACLE) >= 0;
    }
}
