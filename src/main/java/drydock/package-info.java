/** The entry point of the application, {@link drydock.Main}, and its rehearsals for the start caches. */
@NullMarked
package drydock;

import org.jspecify.annotations.NullMarked;
