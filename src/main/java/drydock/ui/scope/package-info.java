/**
 * The Scope of the open project: its components, in and out, with their size, and what the scope is silent about. Start
 * at {@link drydock.ui.scope.ScopeView}.
 */
@NullMarked
package drydock.ui.scope;

import org.jspecify.annotations.NullMarked;
