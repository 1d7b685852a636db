/** Opens a source tree, whatever lies at a path. Start reading at {@code Sources}. */
@NullMarked
package drydock.scan.source;

import org.jspecify.annotations.NullMarked;
