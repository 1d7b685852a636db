package drydock.scan.solidity;

import drydock.scan.lexer.LexedText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what names tell of, token by token: trust in what is outside, and ways to replace the code. */
final class Signs {
    private static final Pattern USERS_OWN =
            Pattern.compile("(?i)_?(permit.*|.*BySigs?|.*With(Auth)?Sig|.*WithPermit)");

    private static final Pattern TIME = Pattern.compile("[sS]econd|[aA]go");

    private final LexedText text;
    private final Tokens tokens;
    private final List<Site> sites;
    private final Map<UpgradePattern, UpgradeSign> upgrades = new EnumMap<>(UpgradePattern.class);
    /** The function in whose header or body the tokens stand; empty between functions. */
    private String function = "";
    /** Whether that function is named like one to which users bring signatures of their own; null if nobody asked yet. */
    private @Nullable Boolean usersOwn;

    /** @param sites where trust is noted */
    Signs(LexedText text, Tokens tokens, List<Site> sites) {
        this.text = text;
        this.tokens = tokens;
        this.sites = sites;
    }

    void enter(String name) {
        function = name;
        usersOwn = null;
    }

    void leave() {
        enter("");
    }

    /**
     * Looks at the current token, a word.
     *
     * @param member whether it stands behind a dot
     */
    void look(boolean member) {
        TellingName name = TellingName.at(tokens, member).orElse(null);
        if (name != null) {
            UpgradePattern pattern = name.pattern();
            note(name.trust());
            if (pattern != null && !upgrades.containsKey(pattern)) {
                upgrades.put(pattern, new UpgradeSign(pattern, text.lineAt(tokens.start())));
            }
        } else if (tokens.endsWith("_ROLE")) {
            note(TellingName.ofRole(tokens.text()));
        } else if (tokens.is("observe") && tokens.signAfter() == '(') {
            average();
        }
    }

    /** {@code pool.observe(secondsAgo)}: the average of a price over time. */
    private void average() {
        Tokens ahead = tokens.ahead();
        ahead.next();
        if (ahead.next() && TIME.matcher(ahead.text()).find()) {
            sites.add(new Site(Construct.ORACLE, text.lineAt(tokens.start())));
        }
    }

    private void note(@Nullable Construct trust) {
        if (trust != null && !(trust == Construct.OFF_CHAIN_SIGNER && isUsersOwn())) {
            sites.add(new Site(trust, text.lineAt(tokens.start())));
        }
    }

    private boolean isUsersOwn() {
        Boolean known = usersOwn;
        if (known == null) {
            known = USERS_OWN.matcher(function).matches();
            usersOwn = known;
        }
        return known;
    }

    /** Each pattern once, in the order of the constants. */
    List<UpgradeSign> upgrades() {
        return List.copyOf(upgrades.values());
    }
}
