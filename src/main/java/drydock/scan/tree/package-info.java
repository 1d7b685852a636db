/**
 * A tree of files, wherever it lies: a folder, the working tree of a Git repository, one of its commits, an archive. What
 * lies there is untrusted: nothing in it is run, no link is followed, and what cannot be read becomes a {@code Trouble} while
 * the rest is still read. Start reading at {@code SourceTree}.
 */
@NullMarked
package drydock.scan.tree;

import org.jspecify.annotations.NullMarked;
