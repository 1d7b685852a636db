package drydock.ui.base;

/** How what is on the screen relates to what is in the file. */
public enum SaveState {
    SAVED,
    SAVING,
    /** The last change was refused; the screen shows what is in the file. */
    REFUSED,
    READ_ONLY
}
