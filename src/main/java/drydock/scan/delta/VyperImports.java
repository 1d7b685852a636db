package drydock.scan.delta;

import drydock.scan.lexer.Language;
import drydock.scan.lexer.LexedText;
import drydock.scan.lexer.Lexer;
import drydock.scan.text.SourceText;
import java.nio.CharBuffer;
import java.util.ArrayDeque;
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
 * for beside the file, at the root, and in {@code src} and {@code contracts}.
 */
final class VyperImports {
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^[ \\t]{0,80}(?:from[ \\t]++(\\.*+[\\w.]*+)[ \\t]++)?import[ \\t]++([\\w.]++)");
    private static final List<String> ENDINGS = List.of(".vy", ".vyi");

    private final Set<String> paths;
    private final Function<String, String> text;

    /**
     * @param paths of all files of the tree
     * @param text of a file; empty if there is none
     */
    VyperImports(Collection<String> paths, Function<String, String> text) {
        this.paths = Set.copyOf(paths);
        this.text = text;
    }

    /** The paths that are reached from files in scope, those in scope among them. */
    Set<String> from(Collection<String> scope) {
        Deque<String> open =
                new ArrayDeque<>(scope.stream().filter(VyperImports::isVyper).toList());
        Set<String> reached = new HashSet<>(open);
        while (!open.isEmpty()) {
            String file = open.pop();
            LexedText lexed = Lexer.lex(SourceText.of(text.apply(file)), Language.VYPER);
            Matcher matcher = IMPORT.matcher(CharBuffer.wrap(lexed.code()));
            while (matcher.find()) {
                String from = matcher.group(1) == null ? "" : matcher.group(1);
                resolve(file, from, matcher.group(2)).filter(reached::add).ifPresent(open::push);
            }
        }
        return reached;
    }

    private Optional<String> resolve(String file, String from, String name) {
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        int dots = 0;
        while (dots < from.length() && from.charAt(dots) == '.') {
            dots++;
        }
        for (int up = 1; up < dots && !folder.isEmpty(); up++) {
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
        String rest = from.substring(dots).replace('.', '/');
        String module = (rest.isEmpty() ? "" : rest + "/") + name.replace('.', '/');
        Stream<String> places = dots > 0 ? Stream.of(folder) : Stream.of(folder, "", "src/", "contracts/");
        return places.flatMap(place -> ENDINGS.stream().map(ending -> place + module + ending))
                .filter(paths::contains)
                .findFirst();
    }

    private static boolean isVyper(String path) {
        return ENDINGS.stream().anyMatch(path::endsWith);
    }
}
