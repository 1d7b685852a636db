/**
 * What a founder should look at first in a project. May use every other domain package; nothing of the domain may use
 * it. Start reading at {@link drydock.domain.overview.Overview}.
 */
@NullMarked
package drydock.domain.overview;

import org.jspecify.annotations.NullMarked;
