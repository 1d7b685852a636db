package drydock.scan.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DOC-04: each role that the code knows is named in a document. */
final class Roles implements EvidenceRule {
    private static final Pattern ROLE = Pattern.compile(
            "\\b([A-Z][A-Z0-9_]*_ROLE)\\b|\\b(onlyOwner|onlyAdmin|onlyGovernance|requiresAuth|onlyGuardian|onlyKeeper)\\b|\\b(\\w+Cap)\\s+has\\s+key|\\b(assert_admin|cw_ownable)\\b");

    @Override
    public String item() {
        return "DOC-04";
    }

    @Override
    public Evidence look(RepositoryView view) {
        Map<String, Place> roles = new TreeMap<>();
        for (TextFile file : view.files(Role.CODE)) {
            for (Place place : file.inCode(ROLE)) {
                Matcher matcher = ROLE.matcher(place.text());
                while (matcher.find()) {
                    roles.putIfAbsent(name(matcher), place);
                }
            }
        }
        if (roles.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "No role was recognised in the code.");
        }
        String docs = String.join(
                "\n", view.files(Role.DOC).stream().map(TextFile::text).toList());
        List<String> silent = new ArrayList<>(roles.keySet());
        silent.removeIf(role -> docs.contains(role) || docs.contains(plain(role)));
        String words = roles.size() + " roles in the code, " + (roles.size() - silent.size()) + " named in documents"
                + (silent.isEmpty() ? "." : "; not named: " + String.join(", ", silent) + ".");
        return new Evidence(item(), silent.isEmpty() ? State.SEEN : State.NOT_SEEN, words, List.copyOf(roles.values()));
    }

    private static String name(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return matcher.group();
    }

    /** {@code onlyOwner} is described as "owner". */
    private static String plain(String role) {
        return role.startsWith("only") ? role.substring("only".length()).toLowerCase(Locale.ROOT) : role;
    }
}
