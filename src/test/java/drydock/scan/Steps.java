package drydock.scan;

import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;

/** Where classes of {@link CountingLoader} count; static, because what is written into them can call nothing else. */
public final class Steps {
    private static final LongAdder COUNT = new LongAdder();

    private Steps() {}

    /** A loop goes round. */
    public static void one() {
        COUNT.increment();
    }

    /** So many characters are copied. */
    public static void many(int count) {
        COUNT.add(count);
    }

    /** A whole text is matched. */
    public static void match(Matcher matcher) {
        COUNT.add(matcher.regionEnd());
    }

    static long taken() {
        return COUNT.sum();
    }
}
