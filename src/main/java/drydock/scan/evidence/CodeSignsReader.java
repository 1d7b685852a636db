package drydock.scan.evidence;

import drydock.domain.repository.EvidenceReading.CodeSigns;
import drydock.domain.repository.EvidenceReading.Dependence;
import drydock.domain.repository.EvidenceReading.Marker;
import drydock.domain.repository.Repository;
import drydock.scan.lexer.Language;
import drydock.scan.scope.Choices;
import drydock.scan.scope.Classifier;
import drydock.scan.scope.Reason;
import drydock.scan.tree.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in the files what plan checks ask about. */
final class CodeSignsReader {
    /** So many of each kind are kept: nobody reads more, and a workspace is no copy of a repository. */
    private static final int MOST = 200;

    private static final int HEADER = 40;
    private static final Pattern FORKED =
            Pattern.compile("(?i)\\b(fork(ed)? (of|from)|copied from|adapted from|modified from)\\b");
    private static final Pattern AUDITED =
            Pattern.compile("(?i)(?<!un|not |not been |never been |yet to be |to be )\\baudited\\b");
    private static final Pattern FACTS = Pattern.compile("https?://|\\]\\(|\\.pdf\\b|\\b[0-9a-f]{7,40}\\b");
    private static final Pattern SECTION = Pattern.compile("(?m)^(?=#{1,6} )");

    private final RepositoryView view;
    /** Names and paths that the plan has classified by hand or in a frozen scope. */
    private final Set<String> classified;

    CodeSignsReader(RepositoryView view, Set<String> classified) {
        this.view = view;
        this.classified = classified;
    }

    /** @param troubles what could not be read */
    CodeSigns read(List<Trouble> troubles) {
        List<TextFile> orphans = orphans();
        return new CodeSigns(
                markers(),
                first(orphans.stream().map(TextFile::path).toList()),
                orphans.stream().mapToInt(MeasuredScope::lines).sum(),
                first(DeploymentCode.paths(view)),
                first(forks()),
                first(claims()),
                first(DeployedCommit.all(view)),
                first(troubles.stream()
                        .map(trouble -> new Repository.Unread(trouble.path(), trouble.text()))
                        .toList()));
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    private List<Marker> markers() {
        List<Marker> found = new ArrayList<>();
        add(found, Dependence.ORACLE, MarkerQuestion.oracles());
        add(found, Dependence.BRIDGE, MarkerQuestion.bridges());
        OffChainTrust.inCode(view)
                .forEach(place -> found.add(new Marker(Dependence.OPERATOR, place.path(), place.line(), place.text())));
        return first(found);
    }

    private void add(List<Marker> found, Dependence kind, MarkerQuestion question) {
        for (Place place : view.inCode(question.markers(), Role.CODE)) {
            Matcher matcher = question.markers().matcher(place.text());
            found.add(new Marker(
                    kind,
                    place.path(),
                    place.line(),
                    matcher.find() ? matcher.group().strip() : ""));
        }
    }

    /** Contract files that are under review only because they look like it. */
    private List<TextFile> orphans() {
        Choices choices = view.inputs().choices();
        return view.files(Role.CODE).stream()
                .filter(file -> choices == null || choices.of(file.path()).by() == Choices.By.SUGGESTION)
                .filter(file -> !classified.contains(file.path()))
                .toList();
    }

    private List<String> forks() {
        List<String> found = new ArrayList<>();
        for (TextFile file : view.files(Role.CODE)) {
            if (file.inText(FORKED).stream().anyMatch(place -> place.line() <= HEADER)) {
                found.add(file.path());
            }
        }
        return found;
    }

    private List<String> claims() {
        List<String> found = new ArrayList<>();
        for (TextFile file : view.files(Role.DOC)) {
            int line = 1;
            for (String section : SECTION.split(file.text())) {
                Matcher claim = AUDITED.matcher(section);
                if (claim.find() && !FACTS.matcher(section).find()) {
                    found.add(file.path() + ":" + (line + lineFeeds(section.substring(0, claim.start()))));
                }
                line += lineFeeds(section);
            }
        }
        return found;
    }

    private static int lineFeeds(String text) {
        return Math.toIntExact(text.chars().filter(c -> c == '\n').count());
    }

    /** Whether a plan may name such a file as a contract or script: source that the project does not fetch, or was chosen. */
    static boolean isSource(String path, boolean chosen) {
        return Language.ofPath(path)
                .filter(language -> chosen || Classifier.suggest(path, language) != Reason.VENDORED)
                .isPresent();
    }
}
