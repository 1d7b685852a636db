/** Holds only {@link drydock.Main}, the one entry point of the application. */
@NullMarked
package drydock;

import org.jspecify.annotations.NullMarked;
