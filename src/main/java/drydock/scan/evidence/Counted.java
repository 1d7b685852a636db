package drydock.scan.evidence;

/** Puts a count into words. */
final class Counted {
    private Counted() {}

    /** {@code 1 file}, {@code 2 files}. */
    static String of(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
