package drydock.scan.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** KEY-09: a document lists signers with their addresses. That each address was proved, only a person can say. */
final class SignerRegister implements EvidenceRule {
    private static final Pattern HEADING =
            Pattern.compile("(?i)^#+ .*(signers?|key ?holders?|multi-?sigs?|owners of the safe).*");
    private static final Pattern NAME =
            Pattern.compile("(?i)(.*/)?[^/]*(signers?|multi-?sigs?|key-?holders?)[^/]*\\.(md|csv|json|ya?ml|toml)");
    /** What a program declares of itself, and what tests bring along. */
    private static final Pattern INTERFACE = Pattern.compile("(?i)(^|/)(idl|abis?|fixtures?|tests?)/");

    private static final Pattern ADDRESS =
            Pattern.compile("\\b0x(?!0{40})[0-9a-fA-F]{40}\\b|\\b[1-9A-HJ-NP-Za-km-z]{43,44}\\b");
    /** A table of signers stands near its heading. */
    private static final int NEAR = 40;

    @Override
    public String item() {
        return "KEY-09";
    }

    @Override
    public Evidence look(RepositoryView view) {
        List<Place> places = new ArrayList<>();
        for (TextFile file : view.files(Role.DOC, Role.SETTING)) {
            boolean named = NAME.matcher(file.path()).matches()
                    && !INTERFACE.matcher(file.path()).find();
            int last = Integer.MIN_VALUE / 2;
            int line = 0;
            for (String text : file.text().lines().toList()) {
                line++;
                last = HEADING.matcher(text).matches() ? line : last;
                if ((named || line - last <= NEAR) && ADDRESS.matcher(text).find()) {
                    places.add(file.at(line));
                    break;
                }
            }
        }
        return places.isEmpty()
                ? Evidence.of(item(), State.NOT_SEEN, "Not seen: a list of signers with their addresses.")
                : new Evidence(
                        item(), State.SEEN, "Signers are listed with addresses; say when each was proved.", places);
    }
}
