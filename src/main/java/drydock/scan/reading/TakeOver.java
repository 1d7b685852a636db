package drydock.scan.reading;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.repository.CodeFile;
import drydock.domain.repository.Repository;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeNone;
import drydock.domain.scope.ScopeType;
import drydock.scan.lexer.Language;
import drydock.scan.scope.Choices;
import drydock.scan.scope.Classifier;
import drydock.scan.scope.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What would change in the list of components if it said what the repository says. Components that are no files, and what a
 * person wrote of the others, stay.
 *
 * @param added components for files that have none
 * @param changed components whose size, path or place in the scope is another
 * @param takenOut of those changed, components that are in scope now and would not be
 */
public record TakeOver(int added, int changed, int takenOut, List<Change> changes) {
    public TakeOver {
        changes = List.copyOf(changes);
    }

    public static TakeOver of(Snapshot snapshot, Id<Project> project, Ids ids, Choices choices) {
        return new Run(snapshot, project, ids, choices).result();
    }

    public boolean isEmpty() {
        return added + changed == 0;
    }

    public Command command() {
        return new Command("Take the figures of the repository over", changes);
    }

    private static final class Run {
        private final Snapshot snapshot;
        private final Id<Project> project;
        private final Ids ids;
        private final Choices choices;
        private final Map<String, ScopeItem> items = new HashMap<>();
        private final List<Change> changes = new ArrayList<>();
        private final Set<ScopeType> types = new HashSet<>();
        private int end;
        private int added;
        private int changed;
        private int takenOut;

        Run(Snapshot snapshot, Id<Project> project, Ids ids, Choices choices) {
            this.snapshot = snapshot;
            this.project = project;
            this.ids = ids;
            this.choices = choices;
            for (ScopeItem item : snapshot.owned(ScopeItem.class, project)) {
                items.putIfAbsent(item.name(), item);
                end = Math.max(end, item.position() + 1);
            }
        }

        TakeOver result() {
            Collection<CodeFile> files = snapshot.owned(CodeFile.class, project);
            files.stream()
                    .sorted((a, b) -> a.path().compareTo(b.path()))
                    .forEach(file -> file(file, choices.of(file.path())));
            snapshot.owned(Repository.class, project).stream()
                    .flatMap(repository -> repository.gone().stream())
                    .map(Repository.Gone::path)
                    .forEach(this::gone);
            snapshot.owned(ScopeNone.class, project).stream()
                    .filter(none -> types.contains(none.type()))
                    .forEach(none -> changes.add(Change.Remove.of(none)));
            return new TakeOver(added, changed, takenOut, changes);
        }

        private void file(CodeFile file, Choices.Choice choice) {
            ScopeItem item = items.get(file.path());
            if (item == null && !file.formerPath().isEmpty()) {
                item = items.remove(file.formerPath());
            }
            if (item != null) {
                items.remove(item.name());
                change(
                        item,
                        item.withName(file.path())
                                .withNsloc(file.counts().priced())
                                .withInScope(choice.inScope())
                                .withReason(
                                        choice.inScope() == item.inScope()
                                                        && !item.reason().isBlank()
                                                ? item.reason()
                                                : choice.inScope() ? "" : choice.reason()));
            } else if (choice.inScope()) {
                added++;
                ScopeType type = type(file);
                types.add(type);
                changes.add(new Change.Put(new ScopeItem(
                        ids.next(),
                        project,
                        type,
                        file.path(),
                        "",
                        file.counts().priced(),
                        true,
                        "",
                        "",
                        "",
                        end++)));
            }
        }

        private void gone(String path) {
            ScopeItem item = items.get(path);
            if (item != null && item.inScope()) {
                change(item, item.withInScope(false).withReason("no longer in the repository"));
            }
        }

        private void change(ScopeItem before, ScopeItem after) {
            if (!before.equals(after)) {
                changed++;
                takenOut += before.inScope() && !after.inScope() ? 1 : 0;
                changes.add(new Change.Put(after));
            }
            if (after.inScope()) {
                types.add(after.type());
            }
        }

        private static ScopeType type(CodeFile file) {
            Language language = Language.ofPath(file.path()).orElse(Language.SHELL);
            if (Classifier.suggest(file.path(), language) == Reason.SCRIPT) {
                return ScopeType.SCRIPT;
            }
            return language.isForContracts() ? ScopeType.CONTRACT : ScopeType.OFF_CHAIN_SERVICE;
        }
    }
}
