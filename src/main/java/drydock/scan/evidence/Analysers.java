package drydock.scan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HYG-05: workflows run analysers, by name or through a script of {@code package.json}, a Makefile or a justfile. What a
 * workflow of another repository runs cannot be seen, so that it is never said to be missing.
 */
final class Analysers implements EvidenceRule {
    private static final String TOOLS = "slither|aderyn|solhint|semgrep|codeql|mythril|clippy|cargo["
            + " -]audit|golangci|bandit|eslint-plugin-security";
    /** A line that only installs a component runs nothing. */
    private static final Pattern NAMED = Pattern.compile("(?im)^(?!.*\\bcomponents?\\b).*(?:" + TOOLS + ")");

    private static final Pattern TOOL = Pattern.compile("(?i)" + TOOLS);
    private static final Pattern CALL = Pattern.compile("\\b(?:(npm|pnpm|yarn|bun)(?: run)?|make|just) ([\\w:.-]+)");
    private static final Pattern FOREIGN =
            Pattern.compile("(?m)^[ \\t]*uses:\\s*[\"']?[^./\\s][^\\s]*/\\.github/workflows/.*$");

    @Override
    public String item() {
        return "HYG-05";
    }

    @Override
    public boolean passesWithout(Role role, String path) {
        return true;
    }

    @Override
    public Evidence look(RepositoryView view) {
        List<Place> named = view.inText(NAMED, Role.WORKFLOW);
        if (named.isEmpty()) {
            named = called(view);
        }
        if (!named.isEmpty()) {
            return new Evidence(item(), State.PASS, "Seen: analysers in the workflows.", named);
        }
        List<Place> foreign = view.inText(FOREIGN, Role.WORKFLOW);
        return foreign.isEmpty()
                ? Evidence.of(item(), State.NOT_SEEN, "Not seen: analysers in the workflows.")
                : new Evidence(
                        item(),
                        State.NOT_SEEN,
                        "No analyser was seen; workflows of other repositories are called, ask what those run.",
                        foreign);
    }

    private static List<Place> called(RepositoryView view) {
        List<Place> found = new ArrayList<>();
        for (TextFile workflow : view.files(Role.WORKFLOW)) {
            Matcher call = CALL.matcher(workflow.text());
            while (call.find()) {
                found.addAll(call.group(1) == null ? recipe(view, call.group(2)) : script(view, call.group(2)));
            }
        }
        return found.stream().distinct().toList();
    }

    private static List<Place> script(RepositoryView view, String name) {
        JsonNode command = view.json("package.json").path("scripts").path(name);
        return TOOL.matcher(command.asText("")).find()
                ? List.of(new Place("package.json", 0, TextFile.shown(name + ": " + command.asText())))
                : List.of();
    }

    /** The lines below {@code name:} that are indented. */
    private static List<Place> recipe(RepositoryView view, String name) {
        Pattern recipe =
                Pattern.compile("(?m)^@?" + Pattern.quote(name) + "\\b[^\\n=]*:[^\\n]*((?:\\n[ \\t]+[^\\n]*)*)");
        List<Place> found = new ArrayList<>();
        for (String file : List.of("Makefile", "makefile", "justfile", "Justfile")) {
            view.file(file).ifPresent(text -> {
                Matcher matcher = recipe.matcher(text.text());
                if (matcher.find() && TOOL.matcher(matcher.group(1)).find()) {
                    found.add(new Place(file, 0, name));
                }
            });
        }
        return found;
    }
}
