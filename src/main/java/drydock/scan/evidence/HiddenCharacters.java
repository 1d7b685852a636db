package drydock.scan.evidence;

import java.util.List;
import java.util.regex.Pattern;

/** HYG-11: characters that turn the direction of text, which hide what code says. None was in 16 repositories. */
final class HiddenCharacters implements EvidenceRule {
    private static final Role[] SOURCE = {
        Role.CODE, Role.UNLISTED, Role.TEST, Role.SCRIPT, Role.OFF_CHAIN, Role.WORKFLOW
    };
    private static final Pattern RISKY = Pattern.compile(
            "\\btx\\s*\\.\\s*origin\\b|\\bselfdestruct\\b|\\bsuicide\\s*\\(|\\bdelegatecall\\b|\\bcreate2\\b");
    private static final Pattern TURNS = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

    @Override
    public String item() {
        return "HYG-11";
    }

    @Override
    public Evidence look(RepositoryView view) {
        if (view.files(SOURCE).isEmpty()) {
            return Evidence.of(item(), State.NOT_APPLICABLE, "No source was found.");
        }
        List<Place> hidden = view.inText(TURNS, SOURCE);
        if (!hidden.isEmpty()) {
            return new Evidence(
                    item(), State.FAIL, "Characters that turn the direction of text stand in the source.", hidden);
        }
        List<Place> places = view.inCode(RISKY, Role.CODE);
        return places.isEmpty()
                ? Evidence.of(item(), State.PASS, "No risky construct and no hidden character was found.")
                : new Evidence(
                        item(),
                        State.NOT_SEEN,
                        "No hidden character; "
                                + Counted.of(places.size(), "risky construct wants", "risky constructs want")
                                + " a reason.",
                        places);
    }
}
