package drydock.scan.evidence;

import drydock.scan.solidity.FunctionFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** TST-03: each function that only a role may call is named in a test file that expects failures. */
final class ForbiddenActions implements EvidenceRule {
    private static final Pattern EXPECTS =
            Pattern.compile("\\bexpectRevert\\b|\\.revertedWith|\\.be\\.reverted|#\\[should_panic"
                    + "|\\bis_err\\(\\)|unwrap_err|#\\[expected_failure|\\brejects\\.|pytest\\.raises|boa\\.reverts");
    /** {@code onlyWhenUnlocked}, {@code onlyInitializing} and their like ask for a state, not for a role. */
    static final Pattern GATE = Pattern.compile(
            "only(?!When|Initializ|Proxy|Delegat|If|Once|Not)[A-Z]\\w*|requiresAuth|auth|restricted|authorized|governance");

    @Override
    public String item() {
        return "TST-03";
    }

    @Override
    public boolean passesWithout(Role role, String path) {
        return role == Role.TEST;
    }

    @Override
    public Evidence look(RepositoryView view) {
        List<TextFile> tests = view.files(Role.TEST).stream()
                .filter(file -> !file.inCode(EXPECTS).isEmpty())
                .toList();
        Map<String, Boolean> tested = new HashMap<>();
        int gated = 0;
        List<Place> untested = new ArrayList<>();
        for (TextFile file : view.files(Role.CODE)) {
            if (!RepositoryView.isSolidity(file)) {
                continue;
            }
            for (FunctionFact function : view.facts(file).functions()) {
                if (function.modifiers().stream()
                        .anyMatch(word -> GATE.matcher(word).matches())) {
                    gated++;
                    if (!tested.computeIfAbsent(
                            function.name(), name -> tests.stream().anyMatch(test -> test.hasInCode(name)))) {
                        untested.add(file.at(function.line()));
                    }
                }
            }
        }
        if (tests.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "Not seen: tests that expect a failure.");
        } else if (gated == 0) {
            return new Evidence(
                    item(),
                    State.SEEN,
                    Counted.of(tests.size(), "test file expects", "test files expect")
                            + " failures; no function was recognised that only a role may call.",
                    tests.stream().map(TextFile::whole).toList());
        } else if (untested.isEmpty()) {
            return new Evidence(
                    item(),
                    State.PASS,
                    Counted.of(tests.size(), "test file expects", "test files expect")
                            + " failures; they name all " + gated
                            + " functions that only a role may call.",
                    tests.stream().map(TextFile::whole).toList());
        }
        return new Evidence(
                item(),
                State.NOT_SEEN,
                untested.size() + " of " + gated
                        + " functions that only a role may call are named in no test that expects a failure.",
                untested);
    }
}
