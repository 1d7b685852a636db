package drydock.scan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.git.TestRepository;
import drydock.scan.source.Sources;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that ask the history. One story: reviewed on 10 May, fixed until 25 May, released in June. */
class HistoryRulesTest {
    private static final String KEY = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318";

    @TempDir
    private Path folder;

    private TestRepository repository;

    @BeforeEach
    void open() throws GitAPIException {
        repository = new TestRepository(folder);
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void theFreezeLeavesThreeDaysBeforeTheStart() throws IOException, GitAPIException {
        String freeze = commit("src/A.sol", "contract A {}", "first", 7);
        commit("README.md", "later, but not under review", "words", 9);
        assertThat(ask("SCO-04", named(freeze, "", ""), review(10, 20)).state()).isEqualTo(State.PASS);
        assertThat(ask("SCO-04", named(freeze, "", ""), review(9, 20)).state()).isEqualTo(State.FAIL);
        assertThat(ask("SCO-04", named("", "", ""), review(10, 20)).state()).isEqualTo(State.NOT_SEEN);
        assertThat(ask("SCO-04", named(freeze, "", ""), review(null, null)).words())
                .isEqualTo(
                        "The scope last changed 2026-05-07 (" + freeze.substring(0, 8) + "); the review has no start.");
        commit("src/A.sol", "contract A { uint a; }", "after the freeze", 8);
        assertThat(ask("SCO-04", named(freeze, "", ""), review(20, 30)).state()).isEqualTo(State.FAIL);
    }

    @Test
    void aCommitToTheScopeBreaksTheFreezeOnlyDuringTheReview() throws IOException, GitAPIException {
        String freeze = commit("src/A.sol", "contract A {}", "first", 1);
        assertThat(ask("ENG-07", named(freeze, "", ""), review(10, 20)).state())
                .as("over since the 20th, asked on the 31st")
                .isEqualTo(State.PASS);
        assertThat(ask("ENG-07", named(freeze, "", ""), review(10, 31)).state())
                .as("not over")
                .isEqualTo(State.NOT_SEEN);
        commit("src/A.sol", "contract A { uint a; }", "a fix", 15);
        Evidence broken = ask("ENG-07", named(freeze, "", ""), review(10, 20));
        assertThat(broken.state()).isEqualTo(State.FAIL);
        assertThat(broken.places()).singleElement().satisfies(place -> {
            assertThat(place.path()).isEqualTo("src/A.sol");
            assertThat(place.text()).endsWith(" a fix");
        });
        assertThat(ask("ENG-07", named(freeze, "", ""), review(10, 14)).state()).isEqualTo(State.PASS);
        assertThat(ask("ENG-07", named("0".repeat(40), "", ""), review(10, 14)).state())
                .isEqualTo(State.NOT_SEEN);
    }

    @Test
    void eachFixNamesOneFindingAndChangesATest() throws IOException, GitAPIException {
        String freeze = commit("src/A.sol", "contract A {}", "first", 1);
        assertThat(ask("REM-02", named(freeze, freeze, "")).state()).isEqualTo(State.NOT_APPLICABLE);
        repository.write("test/A.t.sol", "contract T {}");
        String one = commit("src/A.sol", "contract A { uint a; }", "Fix H-01: checks", 21);
        assertThat(ask("REM-02", named(freeze, one, "")).state()).isEqualTo(State.PASS);
        assertThat(ask("REM-03", named(freeze, one, "")).state()).isEqualTo(State.PASS);
        String two = commit("src/A.sol", "contract A { uint b; }", "Fix [M-02] and [M-03]", 22);
        assertThat(ask("REM-02", named(freeze, two, "")).state()).isEqualTo(State.FAIL);
        assertThat(ask("REM-03", named(freeze, two, "")).words())
                .isEqualTo("1 of 2 commits to the scope change no test.");
        String none = commit("src/A.sol", "contract A { uint c; }", "ERC-20 and EIP-712 support, H2O", 23);
        assertThat(ask("REM-02", named(two, none, "")).words())
                .as("standards are no findings")
                .isEqualTo("1 of 1 commits name no finding in their message.");
        assertThat(ask("REM-02", named(freeze, "", "")).state()).isEqualTo(State.NOT_SEEN);
    }

    @Test
    void onlyCommentsAfterTheReviewAreNothingButFixes() throws IOException, GitAPIException {
        String freeze = commit("src/A.sol", "contract A {}", "first", 1);
        String comment = commit("src/A.sol", "// a contract\ncontract A {}", "words", 2);
        assertThat(ask("REM-05", named(freeze, comment, "")).state()).isEqualTo(State.PASS);
        String more = commit("src/B.sol", "contract B {}", "a feature", 3);
        Evidence evidence = ask("REM-05", named(freeze, more, ""));
        assertThat(evidence.state())
                .as("which files findings name is not known")
                .isEqualTo(State.NOT_SEEN);
        assertThat(evidence.places()).extracting(Place::path).containsExactly("src/B.sol");
    }

    @Test
    void theLastReviewedCommitIsFoundAgain() throws IOException, GitAPIException {
        String freeze = commit("src/A.sol", "contract A {}", "first", 1);
        String last = commit("src/A.sol", "contract A { uint a; }", "fix", 2);
        assertThat(ask("RET-05", named(freeze, last, "")).words()).contains("no tag is known");
        repository.git().tag().setName("v1").setAnnotated(true).setSigned(false).call();
        assertThat(ask("RET-05", named(freeze, last, "")).state())
                .as("the tag may be on this computer only")
                .isEqualTo(State.NOT_SEEN);
        assertThat(ask("SCO-03", named(freeze, "", "")).state()).isEqualTo(State.NOT_SEEN);
        pushed(last);
        assertThat(ask("RET-05", named(freeze, last, "")).state()).isEqualTo(State.PASS);
        assertThat(ask("RET-05", named(last, freeze, "")).words()).contains("was not built on");
        assertThat(ask("RET-05", named("", last, "")).state()).isEqualTo(State.NOT_SEEN);
        assertThat(ask("RET-05", named(freeze, "0".repeat(40), "")).state()).isEqualTo(State.FAIL);
        assertThat(ask("SCO-03", named(freeze, "", "")).state()).isEqualTo(State.PASS);
    }

    @Test
    void aCopyWithoutTheFirstCommitsGuessesNothing() throws IOException, GitAPIException {
        String freeze = commit("src/A.sol", "contract A {}", "first", 1);
        String last = commit("src/A.sol", "contract A { uint a; }", "fix", 2);
        pushed(last);
        commit("README.md", "words", "words", 3);
        Files.writeString(folder.resolve(".git/shallow"), last + "\n");
        assertThat(ask("RET-05", named(freeze, last, "")).words()).doesNotContain("was not built on");
        assertThat(ask("SCO-04", named("", "", ""), review(10, 20)).words())
                .as("all files look new in the first commit of the copy")
                .isEqualTo("No commit is known that touched the scope.");
        assertThat(ask("HYG-12", EvidenceInputs.NONE).words()).contains("only a part could be searched");
    }

    @Test
    void aCommitThatNamesNobodyStopsNoReading() throws IOException, GitAPIException {
        commit("src/A.sol", "contract A {}", "first", 1);
        Repository git = repository.git().getRepository();
        ObjectId tree = git.resolve("HEAD^{tree}");
        try (ObjectInserter objects = git.newObjectInserter()) {
            ObjectId commit = objects.insert(
                    Constants.OBJ_COMMIT, ("tree " + tree.name() + "\n\nmessage\n").getBytes(StandardCharsets.UTF_8));
            objects.flush();
            RefUpdate head = git.updateRef("refs/heads/main");
            head.setNewObjectId(commit);
            head.forceUpdate();
        }
        assertThat(ask("KEY-10", EvidenceInputs.NONE).words()).startsWith("1 people wrote to the repository");
    }

    @Test
    void aCommitOfManyOtherFilesStillTouchesTheScope() throws IOException, GitAPIException {
        String freeze = commit("src/A.sol", "contract A {}", "first", 1);
        for (int i = 0; i < 1100; i++) {
            repository.write("lib/x/" + i + ".txt", "x");
        }
        String fixed = commit("src/A.sol", "contract A { uint a; }", "Fix H-01: checks", 2);
        assertThat(ask("REM-02", named(freeze, fixed, "")).state()).isEqualTo(State.PASS);
    }

    @Test
    void theReleaseIsComparedWithTheLastReview() throws IOException, GitAPIException {
        String last = commit("src/A.sol", "contract A {}", "reviewed", 1);
        String settings = commit("foundry.toml", "[profile.default]\nvia_ir = true", "settings", 2);
        assertThat(ask("DEL-01", named("", last, settings)).state()).isEqualTo(State.PASS);
        assertThat(ask("DEL-04", named("", last, last)).state()).isEqualTo(State.PASS);
        assertThat(ask("DEL-04", named("", last, settings)).places())
                .containsExactly(new Place("foundry.toml", 0, "configuration, added"));
        String logic = commit("src/A.sol", "contract A { uint a; }", "logic", 3);
        assertThat(ask("DEL-01", named("", last, logic)).state()).isEqualTo(State.FAIL);
        assertThat(ask("DEL-02", named("", last, logic)).words())
                .isEqualTo("Changed files are sorted: 0 cosmetic, 1 configuration, 0 dependency, 1 logic.");
        assertThat(ask("DEL-01", named("", last, "")).state()).isEqualTo(State.NOT_SEEN);
    }

    @Test
    void aBridgeThatTheReviewedCommitHadNotIsNew() throws IOException, GitAPIException {
        String last =
                commit("src/A.sol", "contract A { function f() external { feed.latestRoundData(); } }", "reviewed", 1);
        assertThat(ask("DEL-07", named("", last, "")).state()).isEqualTo(State.SEEN);
        commit("src/B.sol", "contract B is OApp { function f() external { feed.latestRoundData(); } }", "bridge", 2);
        assertThat(ask("DEL-07", named("", last, "")).places())
                .as("the price source was there")
                .extracting(Place::path)
                .containsExactly("src/B.sol");
        assertThat(ask("DEL-07", named("", "", "")).state()).isEqualTo(State.NOT_SEEN);
    }

    @Test
    void aPublishedTextNamesBothCommits() throws IOException, GitAPIException {
        String freeze = commit("src/A.sol", "contract A {}", "first", 1);
        String last = commit("src/A.sol", "contract A { uint a; }", "fix", 2);
        String facts =
                "Reviewed " + freeze.substring(0, 8) + ", final " + last + ", 2026-05-25. Out of scope: scripts.";
        repository.write("audits/2026-05-firm.md", facts);
        assertThat(ask("PUB-03", named(freeze, last, "")).state()).isEqualTo(State.PASS);
        repository.write("audits/2026-05-firm.md", facts.replace("Out of scope: scripts.", ""));
        assertThat(ask("PUB-03", named(freeze, last, "")).places())
                .containsExactly(new Place("audits/2026-05-firm.md", 0, "does not name what is out of scope"));
    }

    @Test
    void aKeyThatWasRemovedIsFoundInTheHistory() throws IOException, GitAPIException {
        commit("deploy.sh", "PRIVATE_KEY=0x" + KEY, "first", 1);
        commit("deploy.sh", "PRIVATE_KEY=$KEY", "removed", 2);
        Evidence evidence = ask("HYG-12", EvidenceInputs.NONE);
        assertThat(evidence.state()).isEqualTo(State.FAIL);
        assertThat(evidence.words()).startsWith("0 places look like keys, and 1 that were removed");
        assertThat(evidence.toString()).doesNotContain(KEY);
    }

    @Test
    void aKeyOfATestOrOfALocalNodeIsNoneInTheHistoryEither() throws IOException, GitAPIException {
        commit("test/fixture.py", "private_key = '0x" + KEY + "'", "first", 1);
        commit(
                "a.py",
                "private_key = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80'",
                "second",
                2);
        commit("a.py", "", "third", 3);
        assertThat(ask("HYG-12", EvidenceInputs.NONE).words())
                .isEqualTo("No key was seen in the files as they are now; 3 commits were searched.");
    }

    @Test
    void committersAreComparedWithThePlan() throws IOException, GitAPIException {
        repository.write("a", "1").commit("old", "zoe", LocalDate.of(2026, 1, 1));
        repository.write("a", "2").commit("new", "Ann Lee", LocalDate.of(2026, 5, 1));
        repository.write("a", "3").commit("new", "bob", LocalDate.of(2026, 5, 2));
        assertThat(ask("KEY-10", EvidenceInputs.NONE.withTeam(List.of("Ann Lee", "Bob")))
                        .state())
                .isEqualTo(State.SEEN);
        assertThat(ask("KEY-10", EvidenceInputs.NONE.withTeam(List.of("ann lee")))
                        .places())
                .singleElement()
                .satisfies(place -> assertThat(place.text()).startsWith("bob, last 2026-05-02"));
        assertThat(ask("KEY-10", EvidenceInputs.NONE).state()).isEqualTo(State.NOT_SEEN);
    }

    @Test
    void whatRestsOnFindingsSaysThatItCannotTell() throws IOException, GitAPIException {
        commit("a", "1", "first", 1);
        for (String item : List.of("REM-01", "REM-07", "RET-03")) {
            assertThat(ask(item, EvidenceInputs.NONE).words()).startsWith("Cannot tell yet: ");
        }
    }

    @Test
    void anAnswerThatAskedForTheHeadIsStaleAfterTheNextCommit() throws IOException, GitAPIException {
        String freeze = commit("src/A.sol", "contract A {}", "first", 1);
        Evidence accepted = ask("ENG-07", named(freeze, "", ""), review(10, 20));
        Evidence named = ask("DEL-01", named("", freeze, freeze));
        commit("notes.txt", "x", "second", 2);
        assertThat(ask("ENG-07", named(freeze, "", ""), review(10, 20))
                        .against(accepted.basis())
                        .state())
                .isEqualTo(State.STALE);
        assertThat(ask("DEL-01", named("", freeze, freeze)).basis()).isEqualTo(named.basis());
    }

    private String commit(String path, String text, String message, int dayOfMay) throws IOException, GitAPIException {
        return repository.write(path, text).commit(message, "A", LocalDate.of(2026, 5, dayOfMay));
    }

    /** As if a remote had it. */
    private void pushed(String commit) throws IOException {
        RefUpdate remote = repository.git().getRepository().updateRef("refs/remotes/origin/main");
        remote.setNewObjectId(ObjectId.fromString(commit));
        remote.forceUpdate();
    }

    private static EvidenceInputs named(String freeze, String last, String release) {
        return EvidenceInputs.NONE.with(new EvidenceInputs.Commits(freeze, last, release));
    }

    private static EvidenceInputs.Review review(@Nullable Integer from, @Nullable Integer to) {
        return new EvidenceInputs.Review(day(from), day(to), LocalDate.of(2026, 5, 31));
    }

    private static @Nullable LocalDate day(@Nullable Integer day) {
        return day == null ? null : LocalDate.of(2026, 5, day);
    }

    private Evidence ask(String item, EvidenceInputs inputs, EvidenceInputs.Review review) throws IOException {
        return ask(item, inputs.with(review));
    }

    private Evidence ask(String item, EvidenceInputs inputs) throws IOException {
        try (SourceTree tree = Sources.open(folder, Limits.USUAL)) {
            return new EvidenceScanner(inputs, Limits.USUAL, Cancellation.NEVER)
                    .run(tree).evidence().stream()
                            .filter(evidence -> evidence.item().equals(item))
                            .findFirst()
                            .orElseThrow();
        }
    }
}
