package drydock.scan.solidity;

/**
 * Where a file first shows how deployed code can be replaced.
 *
 * @param line from 1
 */
public record UpgradeSign(UpgradePattern pattern, int line) {}
