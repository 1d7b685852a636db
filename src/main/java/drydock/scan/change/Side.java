package drydock.scan.change;

import drydock.scan.tree.SourceTree;

/**
 * One of the two points that were compared.
 *
 * @param title what it is, for a person: {@code commit}, {@code working tree}, {@code folder}
 * @param commit that it is, or that it was checked out from; empty if there is none
 * @param pinned whether it is exactly that commit, so that it is the same for everybody and for ever
 */
public record Side(String title, String commit, boolean pinned) {
    static Side of(SourceTree tree) {
        return new Side(tree.title(), tree.commit(), tree.title().equals("commit"));
    }
}
