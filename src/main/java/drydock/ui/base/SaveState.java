package drydock.ui.base;

/** How what is on the screen relates to what is in the file. */
public enum SaveState {
    SAVED,
    SAVING,
    /** A change was refused and not made good since; the screen shows what is in the file. */
    REFUSED,
    READ_ONLY
}
