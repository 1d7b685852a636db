/**
 * Asking for quotes and reading the answers. What leaves is built from an allow-list, {@link
 * drydock.exchange.request.RequestBrief}; what comes back is untrusted, and becomes a preview before anything is written,
 * {@link drydock.exchange.request.AnswerImport}.
 */
@NullMarked
package drydock.exchange.request;

import org.jspecify.annotations.NullMarked;
