package drydock.scan.evidence;

import drydock.scan.scope.ScopeList;
import java.util.Optional;

/**
 * A list of what is under review.
 *
 * @param name as the user knows it
 */
public record ScopeFile(String name, ScopeList list) {
    /** The list that the user named, else {@code scope.txt} of the repository. */
    static Optional<ScopeFile> of(RepositoryView view) {
        return Optional.ofNullable(view.inputs().scopeFile()).or(() -> in(view, "scope.txt"));
    }

    /** A list that lies in the repository. */
    static Optional<ScopeFile> in(RepositoryView view, String path) {
        return view.file(path).map(file -> new ScopeFile(path, ScopeList.parse(file.text())));
    }
}
