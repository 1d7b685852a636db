package drydock.scan.solidity;

/** How many of each a file declares. {@code contracts} has no abstract ones. */
public record Units(int contracts, int abstracts, int interfaces, int libraries) {
    public static final Units NONE = new Units(0, 0, 0, 0);
}
