package drydock.ui.base;

import drydock.domain.Problem;

/** Tells the user something without stopping them. */
public interface Notifier {
    /** Something happened as wished. */
    void tell(String text);

    /** Something was changed that can be undone from the message itself. */
    void tellWithUndo(String text);

    /** Something went wrong; stays until it is closed. */
    void problem(Problem problem);
}
