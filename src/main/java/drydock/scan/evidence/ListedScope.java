package drydock.scan.evidence;

import drydock.scan.lexer.Language;
import drydock.scan.scope.Classifier;
import drydock.scan.scope.Reason;
import drydock.scan.scope.ScopeList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SCO-01: the scope is a list of paths, and every path is there. */
final class ListedScope implements EvidenceRule {
    @Override
    public String item() {
        return "SCO-01";
    }

    @Override
    public Evidence look(RepositoryView view) {
        Optional<String> text = list(view, "scope.txt");
        if (text.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "Not seen: a scope file, or scope.txt in the repository.");
        }
        ScopeList scope = ScopeList.parse(text.get());
        List<String> gone = scope.unresolved(view.paths());
        if (!gone.isEmpty()) {
            return new Evidence(
                    item(),
                    State.FAIL,
                    gone.size() + " lines of the scope file name no file.",
                    gone.stream()
                            .map(line -> new Place("scope.txt", 0, "no such file: " + line))
                            .toList());
        }
        List<String> wrong = new ArrayList<>();
        view.paths().stream().filter(scope::contains).forEach(path -> {
            Optional<Reason> reason = Language.ofPath(path).map(language -> Classifier.suggest(path, language));
            reason.filter(r -> r == Reason.VENDORED || r == Reason.TEST || r == Reason.MOCK)
                    .ifPresent(r -> wrong.add(path + " is " + r.text()));
        });
        if (wrong.isEmpty()) {
            return Evidence.of(item(), State.PASS, "Every line of the scope file names a file that is there.");
        }
        List<Place> places =
                wrong.stream().map(line -> new Place("scope.txt", 0, line)).toList();
        return new Evidence(
                item(),
                State.NOT_SEEN,
                wrong.size() + " lines of the scope file look as if they slipped in; ask.",
                places);
    }

    /** A list that the user named, else the one in the repository. */
    static Optional<String> list(RepositoryView view, String name) {
        boolean named = name.equals("scope.txt") && !view.inputs().scopeLines().isEmpty();
        return named
                ? Optional.of(String.join("\n", view.inputs().scopeLines()))
                : view.file(name).map(TextFile::text);
    }
}
