package drydock.domain.workflow;

import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.quote.Quote;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import java.util.ArrayList;
import java.util.List;

/** Keeping and removing quotes. What a quote says of price, dates and retest is shown with its candidate too. */
public final class QuoteCommands {
    private QuoteCommands() {}

    /** Adds or replaces a quote; the candidate takes over its headline. */
    public static Command save(Snapshot snapshot, Quote quote) {
        List<Entity> puts = new ArrayList<>(List.of(quote));
        snapshot.find(Candidate.class, quote.candidate())
                .map(candidate -> headline(candidate, quote))
                .ifPresent(puts::add);
        return Command.put("Keep quote of " + name(snapshot, quote), puts);
    }

    /** Removes quotes in one undo step. */
    public static Command remove(Snapshot snapshot, List<Quote> quotes) {
        String what = quotes.size() == 1 ? "quote of " + name(snapshot, quotes.getFirst()) : quotes.size() + " quotes";
        return Command.remove("Remove " + what, snapshot, quotes);
    }

    /** The candidate with what the quote says; what it does not say stays as it was. */
    static Candidate headline(Candidate candidate, Quote quote) {
        boolean early =
                candidate.status() == CandidateStatus.CONSIDERING || candidate.status() == CandidateStatus.CONTACTED;
        Candidate told = candidate
                .withStatus(early ? CandidateStatus.QUOTED : candidate.status())
                .withPrice(quote.price().headline())
                .withBasis(quote.price().basis())
                .withCurrency(quote.currency())
                .withRetestIncluded(quote.retest().included());
        return told.withEarliestStart(quote.start() == null ? told.earliestStart() : quote.start())
                .withDurationDays(quote.durationDays() == null ? told.durationDays() : quote.durationDays());
    }

    private static String name(Snapshot snapshot, Quote quote) {
        return snapshot.find(Candidate.class, quote.candidate())
                .flatMap(candidate -> snapshot.find(Auditor.class, candidate.auditor()))
                .map(Auditor::name)
                .orElse("a removed auditor");
    }
}
