package drydock.scan.solidity;

/**
 * A place in a file.
 *
 * @param line from 1
 */
public record Site(Construct construct, int line) {}
