package drydock.scan.evidence;

/**
 * Where something was seen.
 *
 * @param line from 1; 0 for the file as a whole
 * @param text the line, shortened; empty for the file as a whole
 */
public record Place(String path, int line, String text) {}
