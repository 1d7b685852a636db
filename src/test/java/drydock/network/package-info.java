/** Holds, for every test, that Drydock opens no socket and asks no name server. Start at {@link drydock.network.NoNetwork}. */
@NullMarked
package drydock.network;

import org.jspecify.annotations.NullMarked;
