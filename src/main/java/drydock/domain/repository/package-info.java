/**
 * What was read from the repository of a project: its files with their counts, what the user chose of them, the scopes that
 * were frozen, the commits that have a name, and what was decided about changes. It is kept as it was read; reading itself is
 * done elsewhere. May use the records of projects, plans and quotes.
 */
@NullMarked
package drydock.domain.repository;

import org.jspecify.annotations.NullMarked;
