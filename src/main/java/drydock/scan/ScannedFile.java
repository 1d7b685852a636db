package drydock.scan;

import drydock.scan.lexer.Language;

/**
 * A source file that was counted.
 *
 * @param blobId Git's name of the content: SHA-1 in 40 hexadecimal digits
 */
public record ScannedFile(String path, Language language, String blobId, FileMeasure measure) {}
