/**
 * What every other package speaks of: the identity of things, the immutable {@link drydock.domain.Snapshot} of a
 * workspace, and the {@link drydock.domain.Command}s that change it. Knows no database, no screen and no other package;
 * the sub-packages hold the records of one area each. Start reading at {@link drydock.domain.Snapshot}.
 */
@NullMarked
package drydock.domain;

import org.jspecify.annotations.NullMarked;
