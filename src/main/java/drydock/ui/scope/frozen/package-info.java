/** Scopes that were pinned at a commit: freezing one, what is in it, what is not the same any more, and who refers to it. */
@NullMarked
package drydock.ui.scope.frozen;

import org.jspecify.annotations.NullMarked;
