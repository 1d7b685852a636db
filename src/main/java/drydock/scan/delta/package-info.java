/**
 * What changed between two trees, sorted by what it means for a review: cosmetic, logic, dependency, configuration. Start
 * reading at {@code DeltaScanner}.
 */
@NullMarked
package drydock.scan.delta;

import org.jspecify.annotations.NullMarked;
