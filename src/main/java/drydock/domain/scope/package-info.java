/**
 * What is under review: components in and out of scope, and the statements that a kind of component does not exist. May
 * use the project records.
 */
@NullMarked
package drydock.domain.scope;

import org.jspecify.annotations.NullMarked;
