/**
 * What is done to a whole project at once: making one, copying, removing it, and the sample. May use every other domain
 * package but the overview; nothing of the domain may use it.
 */
@NullMarked
package drydock.domain.workflow;

import org.jspecify.annotations.NullMarked;
