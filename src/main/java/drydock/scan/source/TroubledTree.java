package drydock.scan.source;

import drydock.scan.tree.Cancellation;
import drydock.scan.tree.SourceTree;
import drydock.scan.tree.TreeVisitor;
import drydock.scan.tree.Trouble;

/** A tree of which something is wrong as a whole, which is told before its entries. */
record TroubledTree(SourceTree tree, Trouble trouble) implements SourceTree {
    @Override
    public String title() {
        return tree.title();
    }

    @Override
    public String commit() {
        return tree.commit();
    }

    @Override
    public void walk(TreeVisitor visitor, Cancellation cancellation) {
        visitor.trouble(trouble);
        tree.walk(visitor, cancellation);
    }

    @Override
    public void close() {
        tree.close();
    }
}
