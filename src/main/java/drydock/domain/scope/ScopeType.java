package drydock.domain.scope;

/** The kind of a component under review. */
public enum ScopeType {
    CONTRACT,
    SCRIPT,
    ORACLE,
    BRIDGE,
    API,
    OFF_CHAIN_SERVICE,
    FRONT_END
}
