package drydock.workspace;

import java.util.List;

/** A file whose content is not what was written. */
final class DamagedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> tables;

    /**
     * @param tables those known to be damaged; empty if the file is damaged as a whole
     * @param details for the log
     */
    DamagedException(List<String> tables, String details, Throwable... causes) {
        super(details);
        this.tables = List.copyOf(tables);
        for (Throwable cause : causes) {
            addSuppressed(cause);
        }
    }

    List<String> tables() {
        return tables;
    }
}
