package drydock.ui.shell;

import drydock.ui.base.Action;

/** The actions that stand in the top bar. */
public record ShellActions(Action newProject, Action palette, Action undo, Action redo) {}
