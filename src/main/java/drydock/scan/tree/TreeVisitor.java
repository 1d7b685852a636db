package drydock.scan.tree;

/** Is told what a tree holds. */
public interface TreeVisitor {
    void entry(TreeEntry entry);

    void trouble(Trouble trouble);
}
