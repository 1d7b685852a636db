package drydock.scan.evidence;

import drydock.scan.solidity.FunctionFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HYG-13: each function that only a role may call, and that writes state, emits an event: itself, or in what it calls by a
 * name that the code of the project declares. What a vendored library emits counts for nothing here, but neither does what it
 * writes.
 */
final class SilentChanges implements EvidenceRule {
    private static final Pattern NAME = Pattern.compile("\\b([A-Za-z_$][\\w$]*)\\s*\\(");
    /**
     * A local variable or parameter: two words with white space between. Possessive and bounded: the code is a stranger's, and
     * must neither fill the stack nor take longer than its length allows.
     */
    private static final Pattern LOCAL = Pattern.compile(
            "\\b[A-Za-z_$][\\w$.]{0,200}+(?:\\s*+\\[[^\\]]{0,500}+\\])*+\\s+(?:memory\\s+|calldata\\s+)?([A-Za-z_$][\\w$]*)\\s*+(?==[^=]|;|,|\\))");

    private static final Pattern WRITE = Pattern.compile(
            "(?:^|[;{})])\\s*+(?:delete\\s++|\\+\\+|--)?([A-Za-z_$][\\w$]*+)(?:\\s*+\\[[^\\]]{0,500}+\\]|\\s*+\\.\\s*+[\\w$]++)*+(?:\\s*+(?:(?:[-+*/|&^%]|<<|>>)?=(?!=)|\\+\\+|--)|(?<=\\.push)\\s*+\\()");
    private static final Pattern DELETE = Pattern.compile("\\bdelete\\s+[A-Za-z_$]");
    /** Deep enough for a setter that calls a helper that calls a helper. */
    private static final int DEPTH = 3;

    @Override
    public String item() {
        return "HYG-13";
    }

    @Override
    public Evidence look(RepositoryView view) {
        Map<String, List<Declared>> functions = new HashMap<>();
        List<Declared> gated = new ArrayList<>();
        for (TextFile file : view.files(Role.CODE, Role.UNLISTED)) {
            if (!RepositoryView.isSolidity(file)) {
                continue;
            }
            for (FunctionFact function : view.facts(file).functions()) {
                if (function.hasBody()) {
                    Declared declared = new Declared(file, function);
                    functions
                            .computeIfAbsent(function.name(), any -> new ArrayList<>())
                            .add(declared);
                    if (file.role() == Role.CODE && isGated(function)) {
                        gated.add(declared);
                    }
                }
            }
        }
        List<Declared> writing = gated.stream()
                .filter(g -> writesState(FunctionText.header(g.file(), g.function()), g.body()))
                .toList();
        if (writing.isEmpty()) {
            return Evidence.of(
                    item(),
                    State.NOT_APPLICABLE,
                    "No function was recognised that only a role may call and that writes state.");
        }
        List<Place> silent = writing.stream()
                .filter(g -> !emits(g.body(), functions, new HashSet<>(), DEPTH))
                .map(g -> g.file().at(g.function().line()))
                .toList();
        String all = writing.size() + " functions that only a role may call and that write state";
        return silent.isEmpty()
                ? Evidence.of(item(), State.SEEN, "Every one of " + all + " emits an event.")
                : new Evidence(item(), State.NOT_SEEN, silent.size() + " of " + all + " emit no event.", silent);
    }

    private record Declared(TextFile file, FunctionFact function) {
        String body() {
            return FunctionText.body(file, function);
        }
    }

    private static boolean isGated(FunctionFact function) {
        return function.visibility().isEntryPoint()
                && function.changesState()
                && function.modifiers().stream()
                        .anyMatch(word -> ForbiddenActions.GATE.matcher(word).matches());
    }

    static boolean writesState(String header, String body) {
        Set<String> locals = new HashSet<>();
        for (String part : List.of(header, body)) {
            Matcher local = LOCAL.matcher(part);
            while (local.find()) {
                locals.add(local.group(1));
            }
        }
        if (DELETE.matcher(body).find()) {
            return true;
        }
        Matcher write = WRITE.matcher(body);
        while (write.find()) {
            if (!locals.contains(write.group(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean emits(String body, Map<String, List<Declared>> functions, Set<String> asked, int depth) {
        if (body.contains("emit ")) {
            return true;
        }
        if (depth == 0) {
            return false;
        }
        Matcher call = NAME.matcher(body);
        while (call.find()) {
            String name = call.group(1);
            if (asked.add(name)
                    && functions.getOrDefault(name, List.of()).stream()
                            .anyMatch(called -> emits(called.body(), functions, asked, depth - 1))) {
                return true;
            }
        }
        return false;
    }
}
