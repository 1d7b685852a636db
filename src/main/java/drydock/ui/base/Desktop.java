package drydock.ui.base;

/** The desktop behind interfaces: everything through which a screen reaches beyond its own node. */
public record Desktop(TaskRunner tasks, Notifier notifier, Dialogs dialogs, FileDialogs files, Browser browser) {}
