package drydock.scan;

/** Is told how far a scan is, from any thread. */
@FunctionalInterface
public interface Progress {
    /** Nobody looks. */
    Progress NONE = (done, found) -> {};

    /**
     * @param done source files that were counted
     * @param found source files that were found so far
     */
    void at(int done, int found);
}
