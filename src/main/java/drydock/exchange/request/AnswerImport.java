package drydock.exchange.request;

import drydock.domain.Command;
import drydock.domain.Ids;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.project.Project;
import drydock.domain.quote.ExchangeRate;
import drydock.domain.quote.Quote;
import drydock.domain.repository.ScopeReferences;
import drydock.domain.selection.Candidate;
import drydock.domain.workflow.QuoteCommands;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a filled form would do. Nothing is written: {@link #command} does that when the user has seen this.
 *
 * @param candidate whose quote it is, by the form's number
 * @param auditor its name
 * @param before the quote that it replaces; null if it is the candidate's first
 * @param quote what it says; null if it cannot be imported
 * @param issues what is amiss, cell by cell; those cells are left out
 * @param strangers keys of the file that the form does not have
 */
public record AnswerImport(
        Candidate candidate,
        String auditor,
        @Nullable Quote before,
        @Nullable Quote quote,
        List<AnswerIssue> issues,
        List<String> strangers) {
    public AnswerImport {
        issues = List.copyOf(issues);
        strangers = List.copyOf(strangers);
    }

    /**
     * Reads a spreadsheet, CSV or JSON. Bounded in memory and time, whatever the file holds.
     *
     * @param today the day on which the quote came
     * @throws ProblemException if the file is no form of ours, or not for this project
     */
    public static AnswerImport preview(byte[] content, Snapshot snapshot, Project project, Ids ids, LocalDate today)
            throws ProblemException {
        RawAnswers raw = read(content);
        Candidate candidate = snapshot.owned(Candidate.class, project.id()).stream()
                .filter(own -> own.id().toString().equalsIgnoreCase(raw.form().strip()))
                .findFirst()
                .orElseThrow(() -> UnreadableAnswers.because(
                        raw.form().isBlank()
                                ? "The form's number is missing."
                                : "The form's number belongs to no candidate of " + project.name() + ".",
                        "Open the project that the form was made for, or ask for it as it was sent."));
        Optional<Quote> before = snapshot.owned(Quote.class, candidate.id()).stream()
                .filter(quote -> !quote.accepted())
                .max(Comparator.comparing(
                        Quote::receivedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())));
        AnswerValues values = new AnswerValues(raw, currencies(snapshot, project));
        Quote like = before.map(old -> old.withReceivedOn(today))
                .orElseGet(() -> Quote.empty(ids.next(), candidate.id(), project.currency(), today));
        Quote quote = new AnsweredQuote(values).quote(like);
        return new AnswerImport(
                candidate,
                snapshot.find(Auditor.class, candidate.auditor())
                        .map(Auditor::name)
                        .orElse("a removed auditor"),
                before.orElse(null),
                quote,
                values.issues(),
                values.strangers());
    }

    /** Keeps the quote, as one undo step, for the frozen scope only if it still says what that holds; empty if it cannot be imported. */
    public Optional<Command> command(Snapshot snapshot) {
        return Optional.ofNullable(quote)
                .map(own -> QuoteCommands.save(snapshot, own).and(ScopeReferences.misfits(snapshot, own)));
    }

    /** What it is shows by how it begins: a file's name is only somebody's word. */
    private static RawAnswers read(byte[] content) throws ProblemException {
        if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
            return XlsxAnswers.read(content);
        }
        return isJson(content) ? JsonAnswers.read(content) : CsvAnswers.read(content);
    }

    private static boolean isJson(byte[] content) {
        for (byte b : content) {
            if (!Character.isWhitespace(b)) {
                return b == '{' || b == '[';
            }
        }
        return false;
    }

    /** Currencies that are known in {@code project} beside the official ones, in capitals. */
    public static Set<String> currencies(Snapshot snapshot, Project project) {
        Set<String> currencies = new HashSet<>(Set.of(project.currency().toUpperCase(Locale.ROOT)));
        snapshot.owned(ExchangeRate.class, project.id())
                .forEach(rate -> currencies.add(rate.source().toUpperCase(Locale.ROOT)));
        return currencies;
    }
}
