package drydock.bundle;

import org.jspecify.annotations.Nullable;

/** The shipped data contradicts itself or its form: a mistake of ours that no user can repair. */
public final class BrokenBundleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenBundleException(String resource, String path, String what, @Nullable Throwable cause) {
        super(resource + (path.isEmpty() ? "" : " at " + path) + ": " + what, cause);
    }
}
