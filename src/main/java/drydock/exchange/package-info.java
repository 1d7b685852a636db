/**
 * What goes out of Drydock and comes in: tables, mails and documents, in fixed formats with ISO dates, whatever the
 * user's locale. An import only proposes; what comes of it is a command that the user confirms. Writing files is done by
 * callers, with {@link drydock.exchange.AtomicFile}.
 */
@NullMarked
package drydock.exchange;

import org.jspecify.annotations.NullMarked;
