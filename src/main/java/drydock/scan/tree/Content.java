package drydock.scan.tree;

/** What reading a file gave. */
public sealed interface Content {
    /** The file as it is. Whoever gets the bytes may keep them. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Bytes(byte[] bytes) implements Content {}

    /**
     * The file could not be read.
     *
     * @param why words for a person, without a full stop
     */
    record Unreadable(String why) implements Content {}
}
