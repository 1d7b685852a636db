package drydock.ui.shell;

import drydock.ui.base.Action;

/**
 * What stands in the bars around the screens.
 *
 * @param checks counts of the plan checks, in the status bar
 */
public record ShellActions(Action newProject, Action palette, Action undo, Action redo, CheckCounts checks) {}
