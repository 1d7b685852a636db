package drydock.scan.tree;

import java.nio.file.attribute.BasicFileAttributes;

/** Which files of a folder belong to the tree, and what is known of them already. */
public interface FileChoice {
    /** Every file, nothing known. */
    FileChoice ALL = new FileChoice() {};

    /** @param path from the root, with slashes, as it is */
    default boolean entersFolder(String path) {
        return true;
    }

    default boolean takesFile(String path) {
        return true;
    }

    /** Git's name of the content if it is known to be unchanged, else empty; of a link, that of where it leads. */
    default String blobId(String path, BasicFileAttributes attributes) {
        return "";
    }
}
