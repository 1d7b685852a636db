package drydock.workspace.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyKind;
import drydock.domain.register.DutyOccurrence;
import drydock.domain.register.EventTerms;
import drydock.domain.register.ItemOccurrence;
import drydock.domain.repository.EvidenceReading;
import drydock.domain.repository.EvidenceReading.CodeSigns;
import drydock.domain.repository.EvidenceReading.Compared;
import drydock.domain.repository.EvidenceReading.Dependence;
import drydock.domain.repository.EvidenceReading.GitSigns;
import drydock.domain.repository.EvidenceReading.Marker;
import drydock.domain.repository.EvidenceReading.ToolReport;
import drydock.domain.repository.FrozenScope;
import drydock.domain.repository.NamedCommit;
import drydock.domain.repository.Standing;
import drydock.domain.repository.Suggestion;
import drydock.domain.step.CalendarStamp;
import drydock.domain.step.Estimate;
import drydock.domain.step.WhatIf;
import drydock.domain.step.WhatIf.StepChange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A file of somebody else may hold, with right digests, what no version of ours writes. It must be found where the row is read,
 * which calls the file damaged, and not by the screen that shows it.
 */
class ForeignRowTest {
    private static final Id<Project> PROJECT = new Id<>(1);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String COMMIT = "a".repeat(40);
    private static final String OTHER = "b".repeat(40);

    @Test
    void whatWeWriteIsRead() {
        for (Entity entity :
                List.of(reading(), whatIf(), named(), frozen(), duty(), time(), terms(), stamp(), cancelled())) {
            assertThat(foreign(entity, "", "")).isEqualTo(entity);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-30, x", // the day of a report
        "2026-05-29, 2026-02-30", // the day of the last change
        "cccccccccccccccccccccccccccccccccccccccc, abc", // the commit that was checked out
        "dddddddddddddddddddddddddddddddddddddddd, DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD", // one that is present
        "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee, ''", // one that was compared
        "0000000000000000000000000000000000000000000000000000000000000000, 00", // a digest
        "ffffffffffffffffffffffffffffffffffffffff, f", // one of a further audit
        "2026-05-28, 28 May", // the day of its last change
        "TST-02, TST-01", // two suggestions for one item
    })
    void aReadingThatNobodyCouldHaveMade(String ours, String theirs) {
        assertRefused(reading(), ours, theirs);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-01, tomorrow", "12, 11"})
    void aWhatIfThatNobodyCouldHaveMade(String ours, String theirs) {
        assertRefused(whatIf(), ours, theirs);
    }

    @Test
    void commitsOfThreeLetters() {
        assertRefused(named(), COMMIT, "abc");
        assertRefused(frozen(), COMMIT, "abc");
        assertRefused(frozen(), OTHER, "b");
    }

    @Test
    void aPeriodThatIsNone() {
        assertRefused(duty(), "P3M", "often");
    }

    @Test
    void aDutyOnTheLastDayOfAllCalendars() {
        assertRefused(duty(), DAY.toString(), "+999999999-12-31");
    }

    @Test
    void aTimeAfterWhichNoOtherComes() {
        assertRefused(time(), DAY.toString(), "+999999999-12-31");
        assertRefused(new DutyOccurrence(new Id<>(8), new Id<>(6), DAY, DAY, null, ""), DAY.toString(), "+10000-01-01");
        assertRefused(duty(), "P3M", "P999999999Y");
    }

    @Test
    void anEventThatComesAgainBeforeItWas() {
        assertRefused(terms(), "P1M", "P-1M");
        assertRefused(terms(), "P1M", "P0D");
    }

    @Test
    void aCalendarEntryThatNoFileCouldHaveHeld() {
        assertRefused(stamp(), "c".repeat(64), "c".repeat(63));
        assertRefused(stamp(), "7", "-7");
        assertRefused(stamp(), "7", Integer.toString(Integer.MAX_VALUE));
        assertRefused(cancelled(), DAY.toString(), "+999999999-12-31");
        assertRefused(cancelled(), DAY.toString(), "9999-12-31");
        assertRefused(cancelled(), DAY.toString(), "-0001-12-31");
    }

    private static void assertRefused(Entity entity, String ours, String theirs) {
        assertThatThrownBy(() -> foreign(entity, ours, theirs)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Entity foreign(Entity entity, String ours, String theirs) {
        EntityTable<?> table = new EntityTables().of(entity.getClass());
        String json = table.toJson(table.encode(entity));
        assertThat(json).contains(ours);
        return table.decode(table.fromJson(json.replace(ours, theirs)));
    }

    private static EvidenceReading reading() {
        return new EvidenceReading(
                new Id<>(2),
                PROJECT,
                DAY,
                "c".repeat(40),
                List.of(suggestion("TST-01"), suggestion("TST-02")),
                List.of(new ToolReport(ToolReport.Kind.TESTS, "forge", "t.json", "0".repeat(64), "2026-05-30", "")),
                new CodeSigns(
                        List.of(new Marker(Dependence.ORACLE, "src/A.sol", 1, "latestRoundData")),
                        List.of(),
                        0,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("1234567"),
                        List.of()),
                new GitSigns(
                        Standing.UNKNOWN,
                        COMMIT,
                        true,
                        List.of("src/A.sol"),
                        "2026-05-29",
                        List.of("d".repeat(40)),
                        List.of(new Compared(
                                COMMIT, "e".repeat(40), List.of(), List.of(), List.of(), List.of(), 0, null, true)),
                        List.of(new EvidenceReading.Frozen("f".repeat(40), true, "2026-05-28"))));
    }

    private static Suggestion suggestion(String item) {
        return new Suggestion(item, Suggestion.State.PROVEN, "Tests pass.", List.of(), List.of());
    }

    private static WhatIf whatIf() {
        return new WhatIf(
                new Id<>(3),
                PROJECT,
                "In July",
                List.of(new StepChange(11, Estimate.of(3), null), new StepChange(12, null, "2026-07-01")));
    }

    private static NamedCommit named() {
        return new NamedCommit(new Id<>(4), PROJECT, NamedCommit.Role.FINAL, "v1", COMMIT);
    }

    private static FrozenScope frozen() {
        return new FrozenScope(
                new Id<>(5),
                PROJECT,
                "v1",
                "",
                COMMIT,
                DAY,
                "",
                List.of(new FrozenScope.Pinned("src/A.sol", OTHER, 10)),
                Standing.UNKNOWN,
                "");
    }

    private static ItemOccurrence time() {
        return new ItemOccurrence(new Id<>(7), PROJECT, "REC-02", DAY, DAY, null, "ops/access.md", "");
    }

    private static EventTerms terms() {
        return new EventTerms(new Id<>(9), new Id<>(10), null, "P1M");
    }

    private static CalendarStamp stamp() {
        return new CalendarStamp(new Id<>(0xb), PROJECT, "hold-c@drydock.local", "c".repeat(64), 7);
    }

    private static CalendarStamp cancelled() {
        return stamp().withDigest(DAY.toString());
    }

    private static Duty duty() {
        return new Duty(new Id<>(6), PROJECT, DutyKind.OTHER, "Rotate keys", null, "P3M", DAY, 1, "");
    }
}
