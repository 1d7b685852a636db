package drydock.scan.reading;

import drydock.domain.repository.CodeFile;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What a scope rests on without listing it. */
public final class ImportedFiles {
    private ImportedFiles() {}

    /** The paths that files in scope import, directly or not, and that are not in scope. */
    public static Set<String> of(Collection<CodeFile> files, Predicate<String> inScope) {
        Map<String, CodeFile> byPath = new HashMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        Deque<CodeFile> open = new ArrayDeque<>();
        files.stream().filter(file -> inScope.test(file.path())).forEach(open::add);
        Set<String> reached = new TreeSet<>();
        while (!open.isEmpty()) {
            for (String used : open.pop().imports()) {
                CodeFile target = byPath.get(used);
                if (target != null && !inScope.test(used) && reached.add(used)) {
                    open.push(target);
                }
            }
        }
        return reached;
    }
}
