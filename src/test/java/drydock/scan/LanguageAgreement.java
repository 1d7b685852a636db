package drydock.scan;

import drydock.scan.lexer.Language;
import drydock.scan.lexer.Lexer;
import drydock.scan.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Prints, per language, on how many files our lines of code equal those of cloc and of tokei, and for the others where the
 * counts part and why. Started by {@code src/test/scripts/agreement-languages.sh}, which fetches the counters and the code.
 */
public final class LanguageAgreement {
    /** Files that are compared of a language of contracts. */
    private static final int MOST_CONTRACTS = 6000;
    /** And of any other: enough to meet what its syntax has, and few enough for cloc. */
    private static final int MOST_OTHERS = 600;
    /** Longer ones, in bytes, are tables; cloc takes minutes for one. */
    private static final int LONGEST = 200_000;

    private final Map<Language, List<Path>> files = new EnumMap<>(Language.class);
    private final Path work;

    private LanguageAgreement(Path work) {
        this.work = work;
    }

    /**
     * Compares and prints.
     *
     * @param args a folder to work in, cloc, tokei, then folders of code
     */
    public static void main(String[] args) throws IOException {
        LanguageAgreement agreement = new LanguageAgreement(Path.of(args[0]).toAbsolutePath());
        Map<OtherCounter, Path> programs = new EnumMap<>(OtherCounter.class);
        programs.put(OtherCounter.CLOC, Path.of(args[1]));
        programs.put(OtherCounter.TOKEI, Path.of(args[2]));
        for (Path folder : Stream.of(args).skip(3).map(Path::of).toList()) {
            agreement.collect(folder.toAbsolutePath().normalize());
        }
        for (Map.Entry<OtherCounter, Path> counter : programs.entrySet()) {
            agreement.compare(counter.getKey(), counter.getValue());
        }
    }

    private void collect(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile).sorted()::iterator) {
                Language language = Language.ofPath(file.toString()).orElse(null);
                if (language != null && Files.size(file) <= LONGEST && !isBinary(file)) {
                    List<Path> known = files.computeIfAbsent(language, any -> new ArrayList<>());
                    if (known.size()
                            < (language.isForContracts() && language != Language.RUST ? MOST_CONTRACTS : MOST_OTHERS)) {
                        known.add(linked(folder, file));
                    }
                }
            }
        }
    }

    /** The same file in the one folder that the counters are run over. */
    private Path linked(Path folder, Path file) throws IOException {
        Path link = compared().resolve(folder.getFileName()).resolve(folder.relativize(file));
        Files.createDirectories(link.getParent());
        if (!Files.exists(link)) {
            Files.copy(file, link);
        }
        return link;
    }

    private Path compared() {
        return work.resolve("compared");
    }

    private static boolean isBinary(Path file) throws IOException {
        return SourceText.decode(Files.readAllBytes(file)).isBinary();
    }

    private void compare(OtherCounter counter, Path program) throws IOException {
        Map<Path, Integer> theirs = counter.count(program, compared());
        System.out.printf("%n== %s%n", counter.name().toLowerCase(java.util.Locale.ROOT));
        System.out.printf("%-12s %6s %6s %9s %9s%n", "language", "files", "equal", "ours", "theirs");
        Map<Path, Language> differing = new LinkedHashMap<>();
        for (Map.Entry<Language, List<Path>> language : files.entrySet()) {
            int counted = 0;
            int equal = 0;
            long ours = 0;
            long others = 0;
            for (Path file : language.getValue()) {
                Integer code = theirs.get(file);
                if (code == null) {
                    continue;
                }
                int own = Lexer.lex(SourceText.decode(Files.readAllBytes(file)), language.getKey())
                        .counts()
                        .code();
                counted++;
                equal += own == code ? 1 : 0;
                ours += own;
                others += code;
                if (own != code) {
                    differing.put(file, language.getKey());
                }
            }
            System.out.printf(
                    "%-12s %6d %6d %9d %9d%s%n",
                    language.getKey().title(),
                    counted,
                    equal,
                    ours,
                    others,
                    counted < language.getValue().size()
                            ? "  (of " + language.getValue().size() + ": it leaves the others out)"
                            : "");
        }
        explain(counter, program, differing);
    }

    private void explain(OtherCounter counter, Path program, Map<Path, Language> differing) throws IOException {
        Path scratch = Files.createTempDirectory(work, "parting");
        Map<String, List<String>> causes = new TreeMap<>();
        for (Parting.Line line : new Parting(counter, program, scratch).of(differing)) {
            Language language = differing.get(line.file());
            causes.computeIfAbsent(
                            language.title() + ": " + PartingCause.of(counter, language, line),
                            any -> new ArrayList<>())
                    .add(compared().relativize(line.file()) + ":" + line.line() + "  "
                            + shortened(line.text()
                                    .lines()
                                    .reduce("", (first, last) -> last)
                                    .strip()));
        }
        causes.forEach((cause, places) -> {
            System.out.printf("%n%s: %d%n", cause, places.size());
            places.forEach(place -> System.out.println("    " + place));
        });
    }

    private static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100);
    }
}
