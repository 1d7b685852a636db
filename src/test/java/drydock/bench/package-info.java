/** Measurements of the whole application. They print figures and hold nobody to them, since machines differ. */
@NullMarked
package drydock.bench;

import org.jspecify.annotations.NullMarked;
