package drydock.scan.solidity;

/**
 * An import as it is written.
 *
 * @param line from 1
 */
public record Import(String path, int line) {}
