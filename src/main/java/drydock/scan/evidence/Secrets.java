package drydock.scan.evidence;

import drydock.domain.repository.CommitNames;
import drydock.scan.git.PastTexts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * HYG-12: keys and passwords in the files as they are now, and in those that any commit brought in. Keys that everybody
 * knows, such as those of local test nodes, and test folders are left out. Values are never shown.
 */
final class Secrets implements EvidenceRule {
    private static final Pattern KEY = Pattern.compile("-----BEGIN (?:RSA |EC |OPENSSH |)PRIVATE KEY-----"
            + "|(?i:(?:private.?key|mnemonic|secret)[\"']?\\s*[:=]\\s*[\"']?(?:0x)?[0-9a-f]{64}\\b)"
            + "|(?i:mnemonic[\"']?\\s*[:=]\\s*[\"'](?!test test)(?:[a-z]{3,8} ){11,23}[a-z]{3,8}[\"'])"
            + "|\\bAKIA[0-9A-Z]{16}\\b|\\bghp_[A-Za-z0-9]{36}\\b|\\bxox[bp]-[0-9A-Za-z-]{20,}");
    /** The first accounts of Anvil and Hardhat, printed at each of their starts; phrases of Ganache and of test suites. */
    private static final Pattern PUBLIC =
            Pattern.compile("(?i)ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"
                    + "|59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d|0{63}[0-9a-f]|candy maple cake"
                    + " sugar pudding cream|myth like \\w+ scare over problem|(\\b[a-z]+)(?: \\1){10,}");

    private static final Role[] WHERE = {
        Role.CODE, Role.UNLISTED, Role.SCRIPT, Role.OFF_CHAIN, Role.SETTING, Role.WORKFLOW, Role.DOC, Role.REPORT
    };

    @Override
    public String item() {
        return "HYG-12";
    }

    @Override
    public Evidence look(RepositoryView view) {
        Set<String> values = new HashSet<>();
        List<Place> now = new ArrayList<>();
        for (TextFile file : view.files(WHERE)) {
            if (!file.mayHold(KEY)) {
                continue;
            }
            values.addAll(keys(view, file.text()));
            file.inText(KEY, place -> !PUBLIC.matcher(place.text()).find()).stream()
                    .map(place -> new Place(place.path(), place.line(), "looks like a key; not shown"))
                    .forEach(now::add);
        }
        List<Place> gone = new ArrayList<>();
        Optional<PastTexts> past = view.past().map(Past::texts);
        past.ifPresent(texts -> {
            view.head();
            texts.read((commit, path, text) -> {
                if (isLookedAt(path) && keys(view, text).stream().anyMatch(values::add)) {
                    gone.add(new Place(
                            path, 0, "looked like a key in commit " + CommitNames.brief(commit) + "; not shown"));
                }
            });
        });
        return verdict(now, gone, past);
    }

    private Evidence verdict(List<Place> now, List<Place> gone, Optional<PastTexts> past) {
        String searched = past.map(texts -> texts.isComplete()
                        ? "; " + texts.commits() + " commits were searched"
                        : "; of the history only a part could be searched")
                .orElse("; there is no history to search");
        if (now.isEmpty() && gone.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "No key was seen in the files as they are now" + searched + ".");
        }
        List<Place> all = new ArrayList<>(now);
        all.addAll(gone);
        return new Evidence(
                item(),
                State.FAIL,
                Counted.of(now.size(), "place looks like a key", "places look like keys") + ", and " + gone.size()
                        + " that were removed; what was ever pushed is known" + searched + ".",
                all);
    }

    private static boolean isLookedAt(String path) {
        return Role.of(path, false).filter(role -> role != Role.TEST).isPresent();
    }

    private static List<String> keys(RepositoryView view, String text) {
        List<String> found = new ArrayList<>();
        view.search().all(KEY, text, match -> {
            if (!PUBLIC.matcher(match.group()).find()) {
                found.add(match.group());
            }
        });
        return found;
    }
}
