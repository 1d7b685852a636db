package drydock.scan.reading;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.repository.CodeFile;
import drydock.domain.repository.CommitNames;
import drydock.domain.repository.FrozenScope;
import drydock.domain.repository.OrderedScope;
import drydock.domain.repository.QuotedScope;
import drydock.domain.repository.Repository.Unread;
import drydock.domain.repository.Standing;
import drydock.scan.lexer.Language;
import drydock.scan.scope.Choices;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Pins a scope at a commit. */
public final class Freezing {
    private Freezing() {}

    /**
     * What would be pinned.
     *
     * @param missing files that are in scope in the working tree and are not in the commit
     * @param unread what would be in scope and could not be read at the commit, and why
     */
    public record Pin(FrozenScope scope, List<String> missing, List<Unread> unread) {
        public Pin {
            missing = List.copyOf(missing);
            unread = List.copyOf(unread);
        }
    }

    /**
     * The scope at a commit.
     *
     * @param names as the user calls it, and what was asked for
     * @param reading of that commit
     * @param standing of the working tree at that moment
     * @throws IOException with a sentence for a person, if the reading stopped before the end: what it lacks may be in scope
     */
    public static Pin pin(
            Snapshot snapshot,
            Id<Project> project,
            Ids ids,
            Choices choices,
            Names names,
            Reading reading,
            Standing standing)
            throws IOException {
        Optional<Unread> cut = reading.unread().stream()
                .filter(unread -> unread.path().isEmpty())
                .findFirst();
        if (cut.isPresent()) {
            throw new IOException(
                    "the commit could not be read to the end: " + cut.get().why());
        }
        List<FrozenScope.Pinned> files = reading.files().stream()
                .filter(file -> choices.contains(file.path()))
                .map(file -> new FrozenScope.Pinned(
                        file.path(), file.blobId(), file.counts().priced()))
                .toList();
        FrozenScope scope = new FrozenScope(
                ids.next(),
                project,
                names.title(reading.commit()),
                reading.commit().startsWith(names.revision()) ? "" : names.revision(),
                reading.commit(),
                names.day(),
                "",
                files,
                standing,
                "");
        List<Unread> unread = reading.unread().stream()
                .filter(each -> isInScope(each.path(), choices))
                .toList();
        Set<String> there = new HashSet<>();
        unread.forEach(each -> there.add(each.path()));
        reading.files().forEach(file -> there.add(file.path()));
        List<String> missing = snapshot.owned(CodeFile.class, project).stream()
                .map(CodeFile::path)
                .filter(path -> choices.contains(path) && !there.contains(path))
                .sorted()
                .toList();
        return new Pin(scope.withScopeHash(scope.computedHash()), missing, unread);
    }

    /** Of what is no source file, like a submodule that is not checked out, contracts below it are asked for. */
    private static boolean isInScope(String path, Choices choices) {
        return choices.contains(Language.ofPath(path).isPresent() ? path : path + "/A.sol");
    }

    /** How a frozen scope is called, what was asked for, and the day. */
    public record Names(String name, String revision, LocalDate day) {
        String title(String commit) {
            if (!name.isBlank()) {
                return name.strip();
            }
            return commit.startsWith(revision) || revision.equals("HEAD") ? CommitNames.brief(commit) : revision;
        }
    }

    /** Removes frozen scopes; what refers to them does no longer. */
    public static Command remove(Snapshot snapshot, List<FrozenScope> scopes) {
        Set<Id<FrozenScope>> ids = new HashSet<>();
        List<Change> changes = new ArrayList<>();
        scopes.forEach(scope -> ids.add(scope.id()));
        snapshot.all(QuotedScope.class).stream()
                .filter(reference -> ids.contains(reference.frozen()))
                .forEach(reference -> changes.add(Change.Remove.of(reference)));
        snapshot.all(OrderedScope.class).stream()
                .filter(reference -> ids.contains(reference.frozen()))
                .forEach(reference -> changes.add(Change.Remove.of(reference)));
        scopes.forEach(scope -> changes.add(Change.Remove.of(scope)));
        return new Command(
                scopes.size() == 1
                        ? "Remove the frozen scope " + scopes.getFirst().name()
                        : "Remove " + scopes.size() + " frozen scopes",
                changes);
    }

    /** Files of a frozen scope that are not the same now, and those in scope that it lacks. */
    public static List<String> differences(FrozenScope frozen, Iterable<CodeFile> now, Choices choices) {
        List<String> differences = new ArrayList<>();
        Set<String> same = new HashSet<>();
        Set<String> pinned = new HashSet<>();
        frozen.files().forEach(file -> {
            same.add(file.path() + " " + file.blobId());
            pinned.add(file.path());
        });
        for (CodeFile file : now) {
            boolean known = pinned.remove(file.path());
            if (known && !same.contains(file.path() + " " + file.blobId())) {
                differences.add(file.path() + ": changed");
            } else if (!known && choices.contains(file.path())) {
                differences.add(file.path() + ": new in scope");
            }
        }
        pinned.forEach(path -> differences.add(path + ": gone"));
        return differences.stream().sorted().toList();
    }
}
