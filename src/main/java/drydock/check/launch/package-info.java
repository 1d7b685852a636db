/** Plan checks about publication and launch, one class per rule. */
@NullMarked
package drydock.check.launch;

import org.jspecify.annotations.NullMarked;
