/** Plan checks about the state of the repository, one class per rule. */
@NullMarked
package drydock.check.git;

import org.jspecify.annotations.NullMarked;
