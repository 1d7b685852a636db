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
        return ScopeFile.of(view)
                .map(file -> look(view, file))
                .orElseGet(() ->
                        Evidence.of(item(), State.NOT_SEEN, "Not seen: a scope file, or scope.txt in the repository."));
    }

    private Evidence look(RepositoryView view, ScopeFile file) {
        ScopeList scope = file.list();
        if (scope.isEmpty()) {
            return new Evidence(
                    item(), State.FAIL, "The scope file names nothing.", List.of(new Place(file.name(), 0, "")));
        }
        List<ScopeList.Line> gone = scope.unresolvedLines(view.paths());
        if (!gone.isEmpty()) {
            return new Evidence(
                    item(),
                    State.FAIL,
                    Counted.of(gone.size(), "line of the scope file names", "lines of the scope file name")
                            + " no file.",
                    gone.stream()
                            .map(line -> new Place(
                                    file.name(), line.number(), TextFile.shown("no such file: " + line.text())))
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
        return new Evidence(
                item(),
                State.NOT_SEEN,
                Counted.of(wrong.size(), "file in scope looks as if it", "files in scope look as if they")
                        + " slipped in; ask.",
                wrong.stream().map(line -> new Place(file.name(), 0, line)).toList());
    }
}
