package drydock.scan.tree;

/** Is told what a tree holds. */
public interface TreeVisitor {
    void entry(TreeEntry entry);

    void trouble(Trouble trouble);

    /** Whether it may be told from several threads at a time. */
    default boolean hearsAllThreads() {
        return false;
    }
}
