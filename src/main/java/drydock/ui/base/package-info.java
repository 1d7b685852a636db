/**
 * What every screen is handed: the {@link drydock.ui.base.Session} with the open workspace, and the desktop behind
 * interfaces (tasks, dialogs, files, browser, clipboard), so that tests can pass their own. Knows no screen.
 *
 * <p>Data flows one way: a screen gets a {@link drydock.ui.base.Frame}, renders it, and sends commands to the session; the
 * session paints the change at once and tells when it is saved.
 */
@NullMarked
package drydock.ui.base;

import org.jspecify.annotations.NullMarked;
