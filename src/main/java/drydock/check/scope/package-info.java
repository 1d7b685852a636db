/** Plan checks about scope and what surrounds it, one class per rule. */
@NullMarked
package drydock.check.scope;

import org.jspecify.annotations.NullMarked;
