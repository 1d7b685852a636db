package drydock.scan.tree;

/** What an entry of a tree is. */
public enum EntryKind {
    FILE,
    /** A symbolic link: named, never followed. */
    LINK,
    /** A commit of another repository, whose files are here too and are entries of their own. */
    SUBMODULE,
    /** A commit of another repository, whose files are not here. */
    ABSENT_SUBMODULE,
    /** A file that Git tracks and that was left out of a sparse working tree. */
    ABSENT_FILE,
    /** A pipe, a socket, a device: never opened. */
    SPECIAL
}
