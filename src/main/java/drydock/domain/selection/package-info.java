/**
 * Choosing an auditor: candidates, ratings, weights and due diligence. May use the catalogue and the project records.
 */
@NullMarked
package drydock.domain.selection;

import org.jspecify.annotations.NullMarked;
