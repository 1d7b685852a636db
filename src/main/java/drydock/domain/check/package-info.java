/**
 * What a project says about its plan checks: mutes with a reason, thresholds of its own. The checks themselves are in
 * {@code drydock.check}.
 */
@NullMarked
package drydock.domain.check;

import org.jspecify.annotations.NullMarked;
