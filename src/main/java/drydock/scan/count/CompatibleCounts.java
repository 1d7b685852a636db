package drydock.scan.count;

/**
 * What the command line tool {@code solidity-code-metrics} 0.0.27 says of a Solidity file, errors included.
 *
 * @param lines physical lines; an empty file has one
 * @param normalisedLines lines after its function headers were joined (its column nLines)
 * @param nsloc lines of code after its function headers were joined: the number in published scope tables
 * @param sloc lines of code before that
 * @param comment lines with a comment, those that hold code too
 * @param blank lines it takes for blank
 */
public record CompatibleCounts(int lines, int normalisedLines, int nsloc, int sloc, int comment, int blank) {}
