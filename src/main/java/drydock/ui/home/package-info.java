/**
 * The Home screen: every project of the workspace, or a welcome while there is none. Start at
 * {@link drydock.ui.home.HomeView}.
 */
@NullMarked
package drydock.ui.home;

import org.jspecify.annotations.NullMarked;
