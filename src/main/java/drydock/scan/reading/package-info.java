/**
 * One reading of a repository from its folder to the records that a workspace keeps, with what was counted before taken from
 * memory. Start reading at {@code RepositoryReader}.
 */
@NullMarked
package drydock.scan.reading;

import org.jspecify.annotations.NullMarked;
