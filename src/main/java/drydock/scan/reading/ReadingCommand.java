package drydock.scan.reading;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.repository.CodeFile;
import drydock.domain.repository.CodeFile.Fate;
import drydock.domain.repository.Repository;
import drydock.domain.repository.ScopeRule;
import drydock.domain.scope.ScopeItem;
import drydock.scan.scope.Choices;
import drydock.scan.scope.ScopeDrift;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays a reading over the last one, as one undo step: only files that changed are written, what the user chose stays, and a
 * file that moved takes its choice along.
 */
public final class ReadingCommand {
    private final Snapshot snapshot;
    private final Id<Project> project;
    private final Ids ids;
    private final Collection<ScopeRule> rules;
    private final Map<String, CodeFile> before = new LinkedHashMap<>();
    private final Set<String> components = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    private ReadingCommand(Snapshot snapshot, Id<Project> project, Ids ids) {
        this.snapshot = snapshot;
        this.project = project;
        this.ids = ids;
        this.rules = snapshot.owned(ScopeRule.class, project);
        snapshot.owned(CodeFile.class, project).forEach(file -> before.put(file.path(), file));
        snapshot.owned(ScopeItem.class, project).stream()
                .filter(ScopeItem::inScope)
                .forEach(item -> components.add(item.name()));
    }

    /** @param folder that was read */
    public static Command of(
            Snapshot snapshot, Id<Project> project, Ids ids, String folder, Reading reading, LocalDateTime now) {
        return new ReadingCommand(snapshot, project, ids).command(folder, reading, now);
    }

    private Command command(String folder, Reading reading, LocalDateTime now) {
        Choices choices = Choices.of(rules);
        ScopeDrift drift = ScopeDrift.of(choices(before.values(), choices), choices(reading.files(), choices));
        Map<String, ScopeDrift.Choice> fates = new HashMap<>();
        List<Repository.Gone> gone = new ArrayList<>();
        for (ScopeDrift.Choice file : drift.files()) {
            if (file.fate() == ScopeDrift.Fate.GONE) {
                gone.add(new Repository.Gone(file.path(), file.inScope()));
            } else {
                fates.put(file.path(), file);
            }
        }
        Map<String, CodeFile> left = new LinkedHashMap<>(before);
        reading.files().forEach(file -> left.remove(file.path()));
        Set<String> present = new HashSet<>();
        reading.files().forEach(file -> present.add(file.path()));
        gone.addAll(stillToBeTold(gone, present));
        reading.files().forEach(file -> put(file, fates.get(file.path()), choices, present));
        left.values().forEach(file -> changes.add(Change.Remove.of(file)));
        changes.addFirst(new Change.Put(repository(folder, reading, now, gone)));
        return new Command("Read the repository", changes);
    }

    private Repository repository(String folder, Reading reading, LocalDateTime now, List<Repository.Gone> gone) {
        Id<Repository> id = snapshot.owned(Repository.class, project).stream()
                .findFirst()
                .map(Repository::id)
                .orElseGet(ids::next);
        return new Repository(
                id,
                project,
                folder,
                reading.commit(),
                reading.branch(),
                now,
                reading.standing(),
                reading.unread(),
                gone,
                reading.others());
    }

    /**
     * Files that went at an earlier reading and those under whose former path a component still stands: the list of components
     * has to be told whenever the user gets round to it.
     */
    private List<Repository.Gone> stillToBeTold(List<Repository.Gone> now, Set<String> present) {
        Map<String, Repository.Gone> earlier = new LinkedHashMap<>();
        snapshot.owned(Repository.class, project).stream()
                .flatMap(repository -> repository.gone().stream())
                .forEach(gone -> earlier.put(gone.path(), gone));
        for (Repository.Gone gone : now) {
            CodeFile file = before.get(gone.path());
            if (file != null && !file.formerPath().isEmpty()) {
                earlier.put(file.formerPath(), new Repository.Gone(file.formerPath(), gone.inScope()));
            }
        }
        now.forEach(gone -> earlier.remove(gone.path()));
        return earlier.values().stream()
                .filter(gone -> components.contains(gone.path()) && !present.contains(gone.path()))
                .toList();
    }

    private void put(CodeFile file, ScopeDrift.@Nullable Choice choice, Choices choices, Set<String> present) {
        CodeFile old = before.get(file.path());
        Fate fate = before.isEmpty() || choice == null
                ? Fate.KEPT
                : Fate.valueOf(choice.fate().name());
        String from = choice != null && fate == Fate.RENAMED ? choice.oldPath() : "";
        String former = former(before.get(from.isEmpty() ? file.path() : from), from, present);
        CodeFile kept = file.withId(old == null ? ids.next() : old.id())
                .withProject(project)
                .withFate(fate)
                .withFormerPath(former);
        if (!kept.equals(old)) {
            changes.add(new Change.Put(kept));
        }
        if (choice != null && fate == Fate.RENAMED) {
            moved(choice, choices.contains(file.path()));
        }
    }

    /** Where a file was when the list of components was last told of it, if it still has to be told; else {@code from}. */
    private String former(@Nullable CodeFile old, String from, Set<String> present) {
        boolean untold = old != null
                && components.contains(old.formerPath())
                && !components.contains(old.path())
                && !present.contains(old.formerPath());
        return old != null && untold ? old.formerPath() : from;
    }

    private void moved(ScopeDrift.Choice choice, boolean wouldBe) {
        rules.stream()
                .filter(rule -> rule.pattern().equals(choice.oldPath()))
                .forEach(rule -> changes.add(new Change.Put(rule.withPattern(choice.path()))));
        boolean named = rules.stream().anyMatch(rule -> rule.pattern().equals(choice.oldPath()));
        if (!named && choice.inScope() != wouldBe && (choice.inScope() || isUnchanged(choice))) {
            int end = rules.stream().mapToInt(ScopeRule::position).max().orElse(-1) + 1;
            changes.add(new Change.Put(new ScopeRule(
                    ids.next(), project, choice.path(), choice.inScope(), "moved here from " + choice.oldPath(), end)));
        }
    }

    /** A file that nobody named and that was changed is not left out because of what it was. */
    private boolean isUnchanged(ScopeDrift.Choice choice) {
        CodeFile old = before.get(choice.oldPath());
        return old != null && old.blobId().equals(choice.blobId());
    }

    private static List<ScopeDrift.Choice> choices(Collection<CodeFile> files, Choices choices) {
        return files.stream()
                .map(file -> new ScopeDrift.Choice(
                        file.path(),
                        "",
                        file.blobId(),
                        file.counts().code(),
                        choices.contains(file.path()),
                        ScopeDrift.Fate.KEPT))
                .toList();
    }
}
