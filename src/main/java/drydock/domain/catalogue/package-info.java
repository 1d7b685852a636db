/**
 * Auditors and the dated facts about them, and the closed vocabulary that describes auditors, projects and scope alike.
 * May use {@link drydock.domain} only.
 */
@NullMarked
package drydock.domain.catalogue;

import org.jspecify.annotations.NullMarked;
