/** Plan checks about quotes and orders, one class per rule. */
@NullMarked
package drydock.check.selection;

import org.jspecify.annotations.NullMarked;
