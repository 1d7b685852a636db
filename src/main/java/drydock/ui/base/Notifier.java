package drydock.ui.base;

import drydock.domain.Problem;

/** Tells the user something without stopping them. */
public interface Notifier {
    /** Something happened as wished. */
    void tell(String text);

    /** The last change is told, with a button that undoes it for as long as nothing else is changed. */
    void tellWithUndo(String text);

    /** Something went wrong; stays until it is closed. */
    void problem(Problem problem);

    /**
     * Something is not wrong but risky; stays until it is closed.
     *
     * @param action what the button says that does something about it
     * @param closed runs when the user has closed it
     */
    void advise(String text, String action, Runnable run, Runnable closed);
}
