/**
 * Evidence as every screen shows and records it: a control for screens to place, and the checking of files behind it, off
 * the FX thread. Shared like {@link drydock.ui.control}; knows no screen. Start reading at {@link
 * drydock.ui.evidence.EvidencePane}.
 */
@NullMarked
package drydock.ui.evidence;

import org.jspecify.annotations.NullMarked;
