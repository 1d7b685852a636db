package drydock.scan.reading;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.repository.CodeFile;
import drydock.domain.repository.ScopeRule;
import drydock.scan.scope.Choices;
import drydock.scan.scope.ScopeList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What a person decides about the files of a repository. Only what differs from the suggestion is kept. */
public final class ChoiceCommands {
    private final Id<Project> project;
    private final Ids ids;
    private final Collection<ScopeRule> rules;
    private final Map<String, List<ScopeRule>> byPath = new HashMap<>();
    private final Choices withoutPaths;
    private int end;

    public ChoiceCommands(Snapshot snapshot, Id<Project> project, Ids ids) {
        this.project = project;
        this.ids = ids;
        this.rules = snapshot.owned(ScopeRule.class, project);
        List<ScopeRule> patterns = new ArrayList<>();
        for (ScopeRule rule : rules) {
            end = Math.max(end, rule.position() + 1);
            if (rule.isGlob()) {
                patterns.add(rule);
            } else {
                byPath.computeIfAbsent(rule.pattern(), path -> new ArrayList<>())
                        .add(rule);
            }
        }
        withoutPaths = Choices.of(patterns);
    }

    /** Takes files in or out. */
    public Command move(List<String> paths, boolean in) {
        String what = paths.size() == 1 ? paths.getFirst() : paths.size() + " files";
        List<Change> changes = new ArrayList<>();
        paths.forEach(path -> changes.addAll(choose(path, in, withoutPaths, "")));
        return new Command(in ? "Take " + what + " into scope" : "Take " + what + " out of scope", changes);
    }

    /** Says why a file is in or out. */
    public Command reason(String path, boolean in, String reason) {
        return new Command("Say why " + path + " is " + (in ? "in" : "out"), ruled(path, in, reason));
    }

    /** Adds a pattern, which outweighs those before it; a path without a star is the choice of that file. */
    public Command addPattern(String pattern, boolean in) {
        ScopeRule rule = new ScopeRule(ids.next(), project, pattern, in, "", end);
        return rule.isGlob() ? Command.put("Add the pattern " + pattern, rule) : move(List.of(pattern), in);
    }

    public Command removePattern(ScopeRule rule) {
        return new Command("Remove the pattern " + rule.pattern(), List.of(Change.Remove.of(rule)));
    }

    /** Forgets all that was decided: every file is as suggested. */
    public Command forget() {
        return new Command(
                "Go back to the suggested scope",
                rules.stream().<Change>map(Change.Remove::of).toList());
    }

    /**
     * Makes a list the scope: what it names is in, all else out.
     *
     * @param name of the file that it came from
     */
    public Command takeList(ScopeList list, String name, Collection<CodeFile> files) {
        return listed("Take the scope of " + name, files, file -> list.contains(file.path()), true, name);
    }

    /** Takes out what a list names; all else stays. */
    public Command takeOutList(ScopeList list, String name, Collection<CodeFile> files) {
        return listed("Take out what " + name + " lists", files, file -> !list.contains(file.path()), false, name);
    }

    private Command listed(
            String words, Collection<CodeFile> files, Predicate<CodeFile> wanted, boolean alsoIn, String name) {
        Choices now = Choices.of(rules);
        List<Change> changes = new ArrayList<>();
        for (CodeFile file : files) {
            boolean in = wanted.test(file);
            if (now.contains(file.path()) != in && (alsoIn || !in)) {
                String reason = alsoIn ? (in ? "listed in " : "not listed in ") + name : "listed in " + name;
                changes.addAll(choose(file.path(), in, withoutPaths, reason));
            }
        }
        return new Command(words, changes);
    }

    private List<Change> choose(String path, boolean in, Choices otherwise, String reason) {
        return otherwise.contains(path) == in ? removed(byPath.getOrDefault(path, List.of())) : ruled(path, in, reason);
    }

    /** One rule for a path, in the place of all that there are. */
    private List<Change> ruled(String path, boolean in, String reason) {
        List<ScopeRule> old = byPath.getOrDefault(path, List.of());
        ScopeRule rule = old.isEmpty() ? new ScopeRule(ids.next(), project, path, in, reason, end++) : old.getFirst();
        List<Change> changes = new ArrayList<>(removed(old.stream().skip(1).toList()));
        changes.add(new Change.Put(rule.withInScope(in).withReason(reason)));
        return changes;
    }

    private static List<Change> removed(List<ScopeRule> old) {
        return old.stream().<Change>map(Change.Remove::of).toList();
    }
}
