package drydock.scan.tree;

/**
 * One entry of a tree.
 *
 * @param path from the root, with slashes; control characters and what is no UTF-8 are shown in a readable form
 * @param blobId Git's name of the content where it is known without reading it, else empty
 */
public record TreeEntry(String path, EntryKind kind, String blobId, ContentSource content) {}
