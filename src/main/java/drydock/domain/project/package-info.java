/**
 * Projects on their way to launch and the people who work on them. May use {@link drydock.domain} only.
 */
@NullMarked
package drydock.domain.project;

import org.jspecify.annotations.NullMarked;
