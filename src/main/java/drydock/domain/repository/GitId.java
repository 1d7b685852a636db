package drydock.domain.repository;

/**
 * Git's names of commits and contents, as they are kept. A file of somebody else may say anything: what is no such name is
 * refused where it is read, so that nothing that shortens or compares it has to ask.
 */
final class GitId {
    private static final int DIGITS = 40;
    private static final int SHA256_DIGITS = 64;

    private GitId() {}

    /**
     * The name itself.
     *
     * @throws IllegalArgumentException if it is not 40 hexadecimal digits in small letters
     */
    static String checked(String id) {
        if (!isHex(id, DIGITS)) {
            throw new IllegalArgumentException("not the name of a commit or of a content: " + id);
        }
        return id;
    }

    /** As {@link #checked}, for what may be unknown. */
    static String checkedUnlessEmpty(String id) {
        return id.isEmpty() ? id : checked(id);
    }

    /**
     * A SHA-256.
     *
     * @throws IllegalArgumentException if it is not 64 hexadecimal digits in small letters
     */
    static String checkedSha256(String digest) {
        if (!isHex(digest, SHA256_DIGITS)) {
            throw new IllegalArgumentException("not a SHA-256: " + digest);
        }
        return digest;
    }

    private static boolean isHex(String text, int digits) {
        return text.length() == digits && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
