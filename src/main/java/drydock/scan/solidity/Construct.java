package drydock.scan.solidity;

/** What a reviewer looks at twice. */
public enum Construct {
    ASSEMBLY,
    DELEGATECALL,
    LOW_LEVEL_CALL,
    SELFDESTRUCT,
    UNCHECKED,
    CREATE2,
    TX_ORIGIN,
    ECRECOVER
}
