package drydock.exchange.request;

import static drydock.domain.TestRecords.after;
import static drydock.exchange.request.Forms.DAY;
import static drydock.exchange.request.Forms.FIRST;
import static drydock.exchange.request.Forms.PROJECT;
import static drydock.exchange.request.Forms.SECOND;
import static drydock.exchange.request.Forms.SNAPSHOT;
import static drydock.exchange.request.Forms.csv;
import static drydock.exchange.request.Forms.filled;
import static drydock.exchange.request.Forms.fixed;
import static drydock.exchange.request.Forms.json;
import static drydock.exchange.request.Forms.preview;
import static drydock.exchange.request.Forms.refused;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Answer;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.plan.DeliverableType;
import drydock.domain.quote.PriceModel;
import drydock.domain.quote.Quote;
import drydock.domain.quote.Reviewers;
import drydock.domain.repository.FrozenScope;
import drydock.domain.repository.QuotedScope;
import drydock.domain.repository.Standing;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerImportTest {
    @Test
    void aFilledSpreadsheetComesBackIntoTheRightQuote() throws Exception {
        AnswerImport preview = preview(filled(
                SECOND,
                Map.ofEntries(
                        Map.entry("model", "engineer-weeks"),
                        Map.entry("currency", "eur"),
                        Map.entry("rate", 24000),
                        Map.entry("people", 2),
                        Map.entry("weeks", "2,5"),
                        Map.entry("valid_until", LocalDate.of(2027, 1, 31)),
                        Map.entry("nsloc", "1 790"),
                        Map.entry("team", "1 lead, 2x senior"),
                        Map.entry("start", "2027-02-01"),
                        Map.entry("duration_days", 12),
                        Map.entry("retest_included", true),
                        Map.entry("retest_rounds", 2),
                        Map.entry("deposit_percent", "30 %"),
                        Map.entry("includes_draft_report", "Yes"),
                        Map.entry("includes_threat_model", "no"))));
        assertThat(preview.issues()).isEmpty();
        assertThat(preview.auditor()).isEqualTo("Firm B");
        Quote quote = Objects.requireNonNull(preview.quote());
        assertThat(quote.candidate()).isEqualTo(SECOND.id());
        assertThat(quote.price())
                .isEqualTo(new PriceModel.EngineerWeeks(
                        new BigDecimal("24000"), new BigDecimal("2"), new BigDecimal("2.5")));
        assertThat(quote.currency()).isEqualTo("EUR");
        assertThat(quote.validUntil()).isEqualTo("2027-01-31");
        assertThat(quote.start()).isEqualTo("2027-02-01");
        assertThat(quote.scope().nsloc()).isEqualTo(1790);
        assertThat(quote.team()).containsExactly(new Reviewers("lead", 1), new Reviewers("senior", 2));
        assertThat(quote.retest().included()).isEqualTo(Answer.YES);
        assertThat(quote.terms().depositPercent()).isEqualByComparingTo("30");
        assertThat(quote.deliverables()).containsExactly(DeliverableType.DRAFT_REPORT);

        Snapshot after = after(SNAPSHOT, preview.command(SNAPSHOT).orElseThrow());
        assertThat(after.owned(Quote.class, SECOND.id())).containsExactly(quote);
        assertThat(after.owned(Quote.class, FIRST.id())).isEmpty();
        assertThat(after.get(Candidate.class, SECOND.id()).status()).isEqualTo(CandidateStatus.QUOTED);
        assertThat(after.get(Candidate.class, SECOND.id()).price()).isEqualByComparingTo("24000");
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void aFilledTableComesBackTooWithWhateverSeparator(char separator) throws Exception {
        AnswerImport preview = preview(csv(
                Map.of(
                        "model", "prize-pool",
                        "currency", "USDC",
                        "pool", "90.000,50",
                        "fee", "18000",
                        "team", "1 lead, 2 senior",
                        "start", "2027-02-01",
                        "duration_days", "twelve",
                        "cancellation", "=1+1"),
                separator));
        assertThat(preview.auditor()).isEqualTo("Firm B");
        assertThat(preview.issues())
                .extracting(AnswerIssue::line)
                .containsExactlyInAnyOrder(
                        "line 30 (Cancellation): It is computed by a formula. Type the value itself.",
                        "line 23 (Review takes): A number is wanted, like 12500.50, without a unit.");
        Quote quote = Objects.requireNonNull(preview.quote());
        assertThat(quote.price())
                .isEqualTo(new PriceModel.PrizePool(new BigDecimal("90000.50"), new BigDecimal("18000")));
        assertThat(quote.team()).containsExactly(new Reviewers("lead", 1), new Reviewers("senior", 2));
        assertThat(quote.durationDays()).isNull();
        assertThat(preview.command(SNAPSHOT)).isPresent();
    }

    @Test
    void aTableThatIsNotTheFormIsRefused() {
        refused("Name,Price\nA,5\n".getBytes(StandardCharsets.UTF_8), "The first column is not \"Key\"");
        refused("Key,Question,Your answer\nrate,x,1\nrate,x,2\n".getBytes(StandardCharsets.UTF_8), "stands twice");
        refused("Key,Q,A\nrate,\"x,1\n".getBytes(StandardCharsets.UTF_8), "line 2 cannot be read");
        refused("Key,Q,A\nrate,x,\u00FF".getBytes(StandardCharsets.ISO_8859_1), "not UTF-8");
        refused(("Key,Q,A\n" + "k,x,1\n".repeat(1001)).getBytes(StandardCharsets.UTF_8), "more than 1,000 rows");
        refused(new byte[0], "The file is empty.");
    }

    @Test
    void aSecondAnswerReplacesTheFirst() throws Exception {
        Snapshot once =
                after(SNAPSHOT, preview(fixed("100000")).command(SNAPSHOT).orElseThrow());
        AnswerImport again = AnswerImport.preview(fixed("90000"), once, PROJECT, Ids.from(new Random(2)), DAY);
        assertThat(Objects.requireNonNull(again.before()).price())
                .isEqualTo(new PriceModel.Fixed(new BigDecimal("100000")));
        Snapshot twice = after(once, again.command(once).orElseThrow());
        assertThat(twice.all(Quote.class)).hasSize(1);
    }

    @Test
    void anAnswerThatSaysAnotherScopeIsForTheFrozenOneNoLonger() throws Exception {
        Snapshot once =
                after(SNAPSHOT, preview(fixed("100000")).command(SNAPSHOT).orElseThrow());
        Quote quote = once.all(Quote.class).iterator().next();
        FrozenScope frozen = new FrozenScope(
                new Id<>(901),
                PROJECT.id(),
                "rc-1",
                "",
                "ab".repeat(20),
                DAY,
                "",
                List.of(new FrozenScope.Pinned("src/A.sol", "b1".repeat(20), 7)),
                Standing.UNKNOWN,
                "");
        Snapshot quoted =
                once.with(Command.put("x", List.of(frozen, new QuotedScope(new Id<>(902), quote.id(), frozen.id())))
                        .changes());
        AnswerImport again = AnswerImport.preview(fixed("90000"), quoted, PROJECT, Ids.from(new Random(2)), DAY);
        assertThat(after(quoted, again.command(quoted).orElseThrow()).all(QuotedScope.class))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12500 | 12500",
                "12500.50 | 12500.50",
                "12500,5 | 12500.5",
                "12.500,50 | 12500.50",
                "12,500.50 | 12500.50",
                "1 234 567 | 1234567",
                "1.234.567 | 1234567",
                "1,234,567.25 | 1234567.25",
                "12'500 | 12500",
            })
    void amountsAreUnderstoodWithWhateverSeparators(String typed, String amount) throws Exception {
        AnswerImport preview = preview(json(Map.of("model", "fixed", "currency", "USD", "amount", typed)));
        assertThat(preview.issues()).isEmpty();
        assertThat(Objects.requireNonNull(preview.quote()).price().headline()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amount | 142,000 | can be read in two ways. Write 142000 or 142.0000.",
                "amount | -5 | It is negative.",
                "amount | 99999999999 | More than a billion is no price.",
                "amount | a lot | A number is wanted",
                "amount | 1e5 | A number is wanted",
                "currency | XQQ | is no currency that is known here",
                "model | free | One of fixed",
                "valid_until | 31.12.2026 | A date like 2026-05-04",
                "valid_until | 9999-01-01 | between 2015 and 2100",
                "duration_days | 0 | At least 1",
                "files | 2.5 | A whole number",
                "deposit_percent | 130 | 0 to 100 per cent",
                "retest_included | maybe | Yes or no",
                "team | many | People and their levels",
            })
    void whatCannotBeUnderstoodIsToldWithItsPlace(String key, String typed, String text) throws Exception {
        Map<String, Object> answers = new HashMap<>(Map.of("model", "fixed", "currency", "USD", "amount", "100000"));
        answers.put(key, typed);
        AnswerImport preview = preview(json(answers));
        assertThat(preview.issues())
                .anySatisfy(issue -> assertThat(issue.line())
                        .startsWith("answers/" + key + " (")
                        .contains(text));
    }

    @Test
    void strangersAreNamed() throws Exception {
        assertThat(preview(json(Map.of("model", "fixed", "discount", "5"))).strangers())
                .containsExactly("discount");
    }
}
