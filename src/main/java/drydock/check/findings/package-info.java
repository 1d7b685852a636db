/** Plan checks about findings and their fixes, one class per rule. */
@NullMarked
package drydock.check.findings;

import org.jspecify.annotations.NullMarked;
