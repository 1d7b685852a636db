package drydock.scan.tree;

import java.util.concurrent.CancellationException;

/** Whether the user has had enough. Asked often: at each file, and while a long list is read. */
@FunctionalInterface
public interface Cancellation {
    /** Nobody cancels. */
    Cancellation NEVER = new Cancellation() { // no lambda: that of an interface is made anew at each start
                @Override
                public boolean isRequested() {
                    return false;
                }
            };

    boolean isRequested();

    /** @throws CancellationException if it is requested */
    default void check() {
        if (isRequested()) {
            throw new CancellationException("The user cancelled the scan");
        }
    }
}
