package drydock.scan.evidence;

import drydock.scan.tree.Cancellation;
import java.util.IdentityHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Searches the texts of one repository: knows what each pattern needs. For one thread. */
final class Search {
    private final Cancellation cancellation;
    private final IdentityHashMap<Pattern, Needle> needles = new IdentityHashMap<>();

    Search(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    /**
     * Whether a pattern may be found in a text; never no if it is.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    boolean mayFind(Pattern pattern, Trigrams text) {
        cancellation.check();
        return needle(pattern).need().test(text);
    }

    /**
     * Tells of each place where a pattern is found, as {@link Matcher#find()} finds them.
     *
     * @param goOn is told of each, and says whether to look for the next
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    void find(Pattern pattern, String text, Predicate<MatchResult> goOn) {
        Needle needle = needle(pattern);
        Matcher matcher = Needle.matcher(pattern, text);
        int from = 0;
        while (from <= text.length() && needle.find(matcher, text, from)) {
            cancellation.check();
            if (!goOn.test(matcher)) {
                return;
            }
            from = matcher.end() + (matcher.end() == matcher.start() ? 1 : 0);
        }
    }

    /** The same, to the end. */
    void all(Pattern pattern, String text, Consumer<MatchResult> each) {
        find(pattern, text, match -> {
            each.accept(match);
            return true;
        });
    }

    private Needle needle(Pattern pattern) {
        return needles.computeIfAbsent(pattern, Needles::of);
    }
}
