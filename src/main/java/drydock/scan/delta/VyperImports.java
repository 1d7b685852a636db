package drydock.scan.delta;

import drydock.scan.delta.ScopeImports.Reached;
import drydock.scan.lexer.Language;
import drydock.scan.lexer.LexedText;
import drydock.scan.lexer.Lexer;
import drydock.scan.text.SourceText;
import drydock.scan.tree.Trouble;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What code in Vyper imports from the repository: {@code import a.b as c}, {@code from a import b}, {@code from . import b}, looked
 * for beside the file, at the root, in {@code src} and {@code contracts}, and last in the libraries that lie in the tree.
 */
final class VyperImports {
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^[ \\t]{0,80}(?:from[ \\t]+(\\.*[\\w.]*)[ \\t]+)?import[ \\t]+([\\w.]+)");
    private static final List<String> ENDINGS = List.of(".vy", ".vyi");
    /** Modules that the compiler brings along. */
    private static final Pattern BUILT_IN = Pattern.compile("(?:vyper|ethereum)/.*|math");
    /** Files that say which version of a package of Python is taken. */
    private static final Pattern PACKAGE_PINS =
            Pattern.compile("(?:.*/)?(?:requirements\\.txt|poetry\\.lock|uv\\.lock|pdm\\.lock|Pipfile\\.lock)");

    private final Set<String> paths;
    private final Collection<String> submodules;
    private final Function<String, String> text;
    private final boolean pinsPackages;

    /**
     * @param paths of all files of the tree
     * @param submodules where they lie
     * @param text of a file; empty if there is none
     */
    VyperImports(Collection<String> paths, Collection<String> submodules, Function<String, String> text) {
        this.paths = Set.copyOf(paths);
        this.submodules = List.copyOf(submodules);
        this.text = text;
        this.pinsPackages =
                paths.stream().anyMatch(path -> PACKAGE_PINS.matcher(path).matches());
    }

    /** What is reached from files in scope, those in scope among it. */
    Reached from(Collection<String> scope) {
        Deque<String> open =
                new ArrayDeque<>(scope.stream().filter(VyperImports::isVyper).toList());
        Set<String> reached = new HashSet<>(open);
        List<Trouble> unknown = new ArrayList<>();
        while (!open.isEmpty()) {
            String file = open.pop();
            LexedText lexed = Lexer.lex(SourceText.of(text.apply(file)), Language.VYPER);
            Matcher matcher = IMPORT.matcher(new String(lexed.code()));
            while (matcher.find()) {
                Imported module = Imported.of(file, matcher.group(1) == null ? "" : matcher.group(1), matcher.group(2));
                Optional<String> target = resolve(module);
                target.filter(reached::add).ifPresent(open::push);
                if (target.isEmpty() && !isPinnedElsewhere(module)) {
                    unknown.add(new Trouble(
                            file,
                            "line " + lexed.lineAt(matcher.start(2)) + " imports " + module.path()
                                    + ", and no file here is that"));
                }
            }
        }
        return new Reached(reached, unknown);
    }

    private Optional<String> resolve(Imported module) {
        return module.places()
                .flatMap(place -> ENDINGS.stream().map(ending -> place + module.path() + ending))
                .filter(paths::contains)
                .findFirst()
                .or(() -> inLibrary(module));
    }

    /** A compiler is told of libraries on its command line, which nobody sees here: any with such a file may be meant. */
    private Optional<String> inLibrary(Imported module) {
        if (module.isRelative() || module.path().indexOf('/') < 0) {
            return Optional.empty();
        }
        return paths.stream()
                .filter(path -> ENDINGS.stream().anyMatch(ending -> path.endsWith("/" + module.path() + ending)))
                .sorted()
                .findFirst();
    }

    private boolean isPinnedElsewhere(Imported module) {
        if (module.isRelative()) {
            return false;
        }
        String name = module.path().split("/", 2)[0];
        return pinsPackages
                || BUILT_IN.matcher(module.path()).matches()
                || submodules.stream().anyMatch(path -> path.equals(name) || path.endsWith("/" + name));
    }

    private static boolean isVyper(String path) {
        return ENDINGS.stream().anyMatch(path::endsWith);
    }

    /**
     * What is imported.
     *
     * @param folder from which it is looked for first, with a slash at its end; empty for the root
     * @param path with slashes, without the ending
     */
    private record Imported(String folder, String path, boolean isRelative) {
        /**
         * @param from what stands behind {@code from}: dots lead up, the first to the folder of the file
         * @param name what stands behind {@code import}
         */
        static Imported of(String file, String from, String name) {
            String folder = file.substring(0, file.lastIndexOf('/') + 1);
            int dots = 0;
            while (dots < from.length() && from.charAt(dots) == '.') {
                dots++;
            }
            for (int up = 1; up < dots && !folder.isEmpty(); up++) {
                folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
            }
            String rest = from.substring(dots).replace('.', '/');
            return new Imported(folder, (rest.isEmpty() ? "" : rest + "/") + name.replace('.', '/'), dots > 0);
        }

        Stream<String> places() {
            return isRelative ? Stream.of(folder) : Stream.of(folder, "", "src/", "contracts/");
        }
    }
}
