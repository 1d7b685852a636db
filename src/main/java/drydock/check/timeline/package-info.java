/** Plan checks about dates of reviews, retests and the launch, one class per rule. */
@NullMarked
package drydock.check.timeline;

import org.jspecify.annotations.NullMarked;
