package drydock.scan.delta;

/** How a file is bound to what is under review. */
public enum Reach {
    /** It is under review. */
    SCOPE("in scope"),
    /** What is under review rests on it: it is imported, pinned, or sets how code is compiled and deployed. */
    DEPENDENCY("dependency of the scope"),
    /** Neither. */
    OUTSIDE("outside");

    private final String words;

    Reach(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
