package drydock.scan.evidence;

import drydock.scan.evidence.CompilerBug.Version;
import drydock.scan.lexer.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HYG-03: the compiler that is pinned has no known fault whose sign is in the code. A newer one than the table is not judged. */
final class CompilerBugs implements EvidenceRule {
    private static final Pattern VERSION = Pattern.compile("(?:^|[^\\d.])(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])");
    private static final Pattern EXACT_PRAGMA = Pattern.compile("^=?\\s*(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})$");
    private static final Pattern VYPER_PRAGMA = Pattern.compile(
            "(?m)^#\\s*(?:@version|pragma version)\\s+(?:==)?\\s*(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})\\s*$");
    private static final Pattern HARDHAT = Pattern.compile(
            "\\bsolidity\\s*:\\s*[\"'](\\d+\\.\\d+\\.\\d+)[\"']|\\bversion\\s*:\\s*[\"'](\\d+\\.\\d+\\.\\d+)[\"']");
    private static final Pattern VIA_IR = Pattern.compile("(?m)^\\s*via[_-]ir\\s*=\\s*true|\\bviaIR\\s*:\\s*true");

    @Override
    public String item() {
        return "HYG-03";
    }

    @Override
    public Evidence look(RepositoryView view) {
        List<TextFile> solidity = of(view, Language.SOLIDITY);
        List<TextFile> vyper = of(view, Language.VYPER);
        if (solidity.isEmpty() && vyper.isEmpty()) {
            return Evidence.of(item(), State.NOT_APPLICABLE, "No Solidity and no Vyper under review.");
        }
        Optional<Version> pinned = pinned(view);
        boolean viaIr =
                !view.inText(VIA_IR, Role.SETTING, Role.SCRIPT, Role.OFF_CHAIN).isEmpty();
        NavigableSet<Version> versions = new TreeSet<>();
        List<Place> hits = new ArrayList<>();
        int unknown = 0;
        for (TextFile file : solidity) {
            Optional<Version> version =
                    pinned.or(() -> version(EXACT_PRAGMA, view.facts(file).pragma()));
            version.ifPresent(versions::add);
            unknown += version.isEmpty() ? 1 : 0;
            version.ifPresent(v -> search(CompilerBug.SOLIDITY, v, viaIr, file, hits));
        }
        for (TextFile file : vyper) {
            Optional<Version> version = version(VYPER_PRAGMA, file.text());
            unknown += version.isEmpty() ? 1 : 0;
            version.ifPresent(v -> search(CompilerBug.VYPER, v, viaIr, file, hits));
        }
        return verdict(versions, unknown, hits, viaIr);
    }

    private Evidence verdict(NavigableSet<Version> versions, int unknown, List<Place> hits, boolean viaIr) {
        if (!hits.isEmpty()) {
            return new Evidence(
                    item(),
                    State.FAIL,
                    "The compiler has known faults, and the code has signs of them: look whether they hit it.",
                    hits);
        } else if (unknown > 0) {
            return Evidence.of(
                    item(),
                    State.NOT_SEEN,
                    "The exact compiler of " + Counted.of(unknown, "file", "files") + " is not known.");
        } else if (!versions.isEmpty() && versions.getLast().compareTo(CompilerBug.NEWEST_KNOWN) > 0) {
            return Evidence.of(
                    item(),
                    State.NOT_SEEN,
                    "The compiler " + versions.getLast() + " is newer than the table of known faults, which ends with "
                            + CompilerBug.NEWEST_KNOWN + ".");
        }
        if (viaIr && versions.stream().anyMatch(CompilerBug::mayOverwriteInRecursion)) {
            return Evidence.of(
                    item(),
                    State.NOT_SEEN,
                    "With the IR pipeline before 0.8.37, functions that call each other may overwrite their variables"
                            + " (UnsoundSpillInMutualRecursion, SpillSlotCollisionAcrossMutualRecursion); that is not"
                            + " looked for.");
        }
        return Evidence.of(item(), State.PASS, "No sign of a known fault of the compilers that are pinned.");
    }

    private static List<TextFile> of(RepositoryView view, Language language) {
        return view.files(Role.CODE).stream()
                .filter(file -> file.language().filter(language::equals).isPresent())
                .toList();
    }

    private static Optional<Version> pinned(RepositoryView view) {
        for (CompilerSettings.Setting setting : CompilerSettings.foundry(view)) {
            Optional<Version> version = version(VERSION, setting.value());
            if (version.isPresent()) {
                return version;
            }
        }
        NavigableSet<Version> versions = new TreeSet<>();
        CompilerSettings.hardhat(view).stream()
                .flatMap(file -> HARDHAT.matcher(file.text()).results())
                .forEach(match -> versions.add(Version.of(match.group(1) == null ? match.group(2) : match.group(1))));
        // with several, each file takes the one that its pragma allows
        return versions.size() == 1 ? Optional.of(versions.getFirst()) : Optional.empty();
    }

    private static Optional<Version> version(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(Version.of(matcher.group(1))) : Optional.empty();
    }

    private static void search(
            List<CompilerBug> bugs, Version version, boolean viaIr, TextFile file, List<Place> hits) {
        for (CompilerBug bug : bugs) {
            if (bug.concerns(version) && (viaIr || !bug.onlyViaIr())) {
                file.inCode(bug.sign()).stream()
                        .limit(1)
                        .map(place -> new Place(
                                place.path(),
                                place.line(),
                                version + ", " + bug.name() + " (fixed in " + bug.fixed() + "): " + bug.what()))
                        .forEach(hits::add);
            }
        }
    }
}
