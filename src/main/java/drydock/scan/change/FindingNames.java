package drydock.scan.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names of findings in the message of a commit, as reports of audits number them: {@code H-01}, {@code [M-3]},
 * {@code TOB-ACME-12}, {@code high-2}, {@code finding 7}, {@code fixes #7}. What only looks like one, such as the number of a
 * pull request, is left out: a link that is not there is added by hand more easily than a wrong one is noticed.
 */
public final class FindingNames {
    private static final int MOST = 50;
    private static final int LONGEST_MESSAGE = 20_000;

    private static final Pattern NAME = Pattern.compile("(?<![\\w-])(?:"
            + "(?<plain>(?:[CHMLINGSQR]|NC|QA|CRIT|HIGH|MED|LOW|INFO|GAS)-\\d{1,3}|TOB-[A-Z0-9]{1,20}-\\d{1,3})"
            + "|(?<word>(?i:critical|high|medium|low|informational|info|gas))[-_ #]{1,2}(?<number>\\d{1,3})"
            + "|(?<said>(?i:finding|issue|fix|fixes|fixed|resolve|resolves|resolved))\\s{1,3}#?(?<of>\\d{1,4})"
            + ")(?![\\w-]|\\.\\d)");

    private FindingNames() {}

    /** The names in the order in which they stand there, each once; at most some dozens. */
    public static List<String> in(String message) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = NAME.matcher(message.substring(0, Math.min(LONGEST_MESSAGE, message.length())));
        while (names.size() < MOST && matcher.find()) {
            names.add(name(matcher));
        }
        return List.copyOf(names);
    }

    private static String name(Matcher matcher) {
        if (matcher.group("plain") != null) {
            return matcher.group("plain");
        }
        if (matcher.group("word") != null) {
            return matcher.group("word").toLowerCase(Locale.ROOT) + "-" + matcher.group("number");
        }
        return "#" + matcher.group("of");
    }
}
