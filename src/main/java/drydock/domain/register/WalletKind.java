package drydock.domain.register;

/** What kind of account a wallet is; {@code CONTRACT} is a module or a governor. */
public enum WalletKind {
    SINGLE_KEY,
    MULTISIG,
    TIMELOCK,
    CONTRACT
}
