package drydock.scan.evidence;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import drydock.scan.git.RepositoryState;
import drydock.scan.lexer.Language;
import drydock.scan.solidity.FunctionFact;
import drydock.scan.solidity.SolidityFacts;
import drydock.scan.solidity.SolidityScanner;
import drydock.scan.tree.Trouble;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The repository as rules see it: its paths, the texts that matter, its state. For one thread. */
final class RepositoryView {
    /** More are counted by nobody. */
    private static final int MOST_PLACES = 10_000;

    private final Set<String> paths;
    private final Map<Role, List<TextFile>> byRole = new EnumMap<>(Role.class);
    private final Map<String, TextFile> byPath = new LinkedHashMap<>();
    private final Map<String, SolidityFacts> solidity = new LinkedHashMap<>();
    private final @Nullable RepositoryState state;
    private final @Nullable Past past;
    private final EvidenceInputs inputs;
    private final Map<String, String> submodules;
    private final Search search;
    private final Map<Role, List<Trouble>> unread;
    private final Set<TextFile> lookedInto = new LinkedHashSet<>();
    /** Roles whose files were asked for. */
    private final Set<Role> asked = EnumSet.noneOf(Role.class);
    /** Single files that were asked for, whether they are there or not. */
    private final Set<String> askedPaths = new HashSet<>();
    /** What rests on no file: the commit that is checked out, what the user said. */
    private final Set<String> askedFor = new TreeSet<>();

    RepositoryView(EvidenceTexts texts, @Nullable RepositoryState state, @Nullable Past past, EvidenceInputs inputs) {
        this.paths = texts.paths();
        this.unread = texts.unread();
        this.submodules = texts.submodules();
        this.search = texts.search();
        this.state = state;
        this.past = past;
        this.inputs = inputs;
        for (TextFile file : texts.files()) {
            byRole.computeIfAbsent(file.role(), any -> new ArrayList<>()).add(file);
            byPath.put(file.path(), file);
        }
    }

    /** Every path of the tree, also of files that no rule reads. */
    Set<String> paths() {
        return paths;
    }

    List<String> paths(Pattern pattern) {
        return paths.stream()
                .filter(path -> pattern.matcher(path).matches())
                .sorted()
                .toList();
    }

    List<TextFile> files(Role... roles) {
        List<TextFile> found = Arrays.stream(roles)
                .flatMap(role -> byRole.getOrDefault(role, List.of()).stream())
                .toList();
        lookedInto.addAll(found);
        asked.addAll(Arrays.asList(roles));
        return found;
    }

    Optional<TextFile> file(String path) {
        Optional<TextFile> found = Optional.ofNullable(byPath.get(path));
        found.ifPresent(lookedInto::add);
        askedPaths.add(path);
        return found;
    }

    /** Searches texts, also those that are none of its files. */
    Search search() {
        return search;
    }

    /** The commit that each submodule is at, by path; empty where it cannot be read. */
    Map<String, String> submodules() {
        submodules.forEach((path, commit) -> askedFor.add("submodule  " + path + " " + commit));
        return submodules;
    }

    /** The history; empty where there is no repository. */
    Optional<Past> past() {
        return Optional.ofNullable(past);
    }

    /** The commit that is looked at; empty where there is none. */
    String head() {
        String head = past == null ? "" : past.head();
        askedFor.add("commit  " + head);
        return head;
    }

    /** The commits that the user named. */
    EvidenceInputs.Commits named() {
        EvidenceInputs.Commits commits = inputs.commits();
        askedFor.add("named  " + String.join(" ", commits.freeze(), commits.last(), commits.release()));
        return commits;
    }

    /** The days of the review. */
    EvidenceInputs.Review review() {
        askedFor.add(
                "review  " + inputs.review().start() + " " + inputs.review().end());
        return inputs.review();
    }

    /** Asks a rule, and notes what its answer rests on. */
    Evidence ask(EvidenceRule rule) {
        lookedInto.clear();
        askedFor.clear();
        asked.clear();
        askedPaths.clear();
        Evidence evidence = rule.look(this);
        return (rule.tellsOfAFind() ? evidence : asFarAsRead(rule, evidence))
                .restingOn(rule.tellsOfAFind() ? Basis.of(evidence.places(), byPath) : Basis.of(lookedInto, askedFor));
    }

    /** Neither that nothing is wrong in all files nor that there are none is proved where one was not read. */
    private Evidence asFarAsRead(EvidenceRule rule, Evidence evidence) {
        List<Trouble> missing = new ArrayList<>();
        unread.forEach((role, troubles) -> troubles.stream()
                .filter(trouble -> asked.contains(role) || askedPaths.contains(trouble.path()))
                .filter(trouble -> evidence.state() != State.PASS || !rule.passesWithout(role, trouble.path()))
                .forEach(missing::add));
        boolean proves = evidence.state() == State.PASS || evidence.state() == State.NOT_APPLICABLE;
        if (!proves || missing.isEmpty()) {
            return evidence;
        }
        return new Evidence(
                evidence.item(),
                State.NOT_SEEN,
                Counted.of(missing.size(), "file", "files")
                        + " could not be read, so that nothing is proved. Of the others: " + evidence.words(),
                missing.stream()
                        .map(trouble -> new Place(trouble.path(), 0, trouble.text()))
                        .toList());
    }

    /** The state of the working tree; empty for a commit and where there is no repository. */
    Optional<RepositoryState> state() {
        head();
        return Optional.ofNullable(state);
    }

    EvidenceInputs inputs() {
        return inputs;
    }

    /** Whether there is contract code of Solidity under review. */
    boolean hasSolidity() {
        return files(Role.CODE).stream().anyMatch(RepositoryView::isSolidity);
    }

    static boolean isSolidity(TextFile file) {
        return file.language().filter(Language.SOLIDITY::equals).isPresent();
    }

    SolidityFacts facts(TextFile file) {
        return solidity.computeIfAbsent(file.path(), path -> SolidityScanner.scan(file.lexed()));
    }

    /** Solidity functions of all files of a role. */
    List<FunctionFact> functions(Role role) {
        return files(role).stream()
                .filter(RepositoryView::isSolidity)
                .flatMap(file -> facts(file).functions().stream())
                .toList();
    }

    List<Place> inCode(Pattern pattern, Role... roles) {
        return find(pattern, (file, words) -> file.inCode(words), roles);
    }

    /** The same, in files of Solidity only. */
    List<Place> inSolidity(Pattern pattern, Role... roles) {
        return find(pattern, (file, words) -> isSolidity(file) ? file.inCode(words) : List.of(), roles);
    }

    List<Place> inText(Pattern pattern, Role... roles) {
        return find(pattern, (file, words) -> file.inText(words), roles);
    }

    private List<Place> find(Pattern pattern, BiFunction<TextFile, Pattern, List<Place>> how, Role... roles) {
        List<Place> places = new ArrayList<>();
        for (TextFile file : files(roles)) {
            if (places.size() < MOST_PLACES) {
                places.addAll(how.apply(file, pattern));
            }
        }
        return places;
    }

    /** A settings file in TOML; a node without fields if it is not there or cannot be read. */
    JsonNode toml(String path) {
        return file(path).map(file -> parse(new TomlMapper(), file)).orElse(MissingNode.getInstance());
    }

    /** A file in JSON; a node without fields if it is not there or cannot be read. */
    JsonNode json(String path) {
        return file(path).map(file -> parse(new ObjectMapper(), file)).orElse(MissingNode.getInstance());
    }

    private static JsonNode parse(ObjectMapper mapper, TextFile file) {
        try {
            return mapper.readTree(file.text());
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
