/**
 * The two counts of normalised lines: the one that firms price by, with its errors, and one that is right; and why they
 * differ on a file. Knows no files. Start reading at {@code CompatibleCounter}.
 */
@NullMarked
package drydock.scan.count;

import org.jspecify.annotations.NullMarked;
