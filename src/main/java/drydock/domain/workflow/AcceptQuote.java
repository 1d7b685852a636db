package drydock.domain.workflow;

import drydock.domain.Answer;
import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.plan.ChooseCandidate;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.RetestWindow;
import drydock.domain.quote.Quote;
import drydock.domain.quote.RetestTerms;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.Decision;
import drydock.domain.time.WorkingDays;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Accepting a quote: its candidate is chosen, and what the quote says of dates, deliverables and retest becomes the plan of
 * the engagement. Another candidate may be chosen beside it, such as a contest after a firm.
 */
public final class AcceptQuote {
    private AcceptQuote() {}

    /** All of it in one undo step. */
    public static Command accept(Snapshot snapshot, Quote quote, Decision decision, Ids ids, WorkingDays calendar) {
        Candidate candidate = QuoteCommands.headline(snapshot.get(Candidate.class, quote.candidate()), quote);
        Command chosen = ChooseCandidate.choose(snapshot, candidate, ids, calendar);
        List<Entity> puts = new ArrayList<>();
        snapshot.owned(Quote.class, candidate.id()).stream()
                .filter(other -> other.accepted() && !other.id().equals(quote.id()))
                .forEach(other -> puts.add(other.withAccepted(false)));
        puts.add(quote.withAccepted(true));
        puts.add(decision);
        Snapshot after = snapshot.with(chosen.changes());
        Set<Engagement> audits = after.owned(Engagement.class, candidate.project()).stream()
                .filter(audit -> audit.candidate().equals(candidate.id()))
                .collect(Collectors.toSet());
        audits.forEach(audit -> puts.addAll(terms(after, audit, quote)));
        return chosen.and(puts.stream().<Change>map(Change.Put::new).toList());
    }

    /** What was received already stays as it is. */
    private static List<Entity> terms(Snapshot snapshot, Engagement audit, Quote quote) {
        List<Entity> puts = new ArrayList<>();
        for (Deliverable deliverable : snapshot.owned(Deliverable.class, audit.id())) {
            boolean open = deliverable.state() == DeliverableState.WANTED
                    || deliverable.state() == DeliverableState.AGREED
                    || deliverable.state() == DeliverableState.NOT_INCLUDED;
            if (open && !deliverable.isHere()) {
                boolean included = quote.deliverables().contains(deliverable.type());
                puts.add(deliverable.withState(included ? DeliverableState.AGREED : DeliverableState.NOT_INCLUDED));
            }
        }
        for (RetestWindow window : snapshot.owned(RetestWindow.class, audit.id())) {
            puts.add(window.withRounds(rounds(quote.retest(), window)).withTerms(words(quote, window)));
        }
        return puts;
    }

    private static @Nullable Integer rounds(RetestTerms retest, RetestWindow window) {
        return retest.included() == Answer.NO
                ? Integer.valueOf(0)
                : retest.rounds() == null ? window.rounds() : retest.rounds();
    }

    private static String words(Quote quote, RetestWindow window) {
        RetestTerms retest = quote.retest();
        List<String> words = new ArrayList<>();
        switch (retest.included()) {
            case YES -> words.add("Included in the price");
            case NO -> words.add("Not included in the price");
            case UNKNOWN -> {
                return window.terms();
            }
        }
        if (retest.windowDays() != null) {
            words.add("fixes within " + retest.windowDays() + " days of the report");
        }
        if (retest.priceAfter() != null) {
            words.add("a further round costs " + retest.priceAfter().toPlainString() + " " + quote.currency());
        }
        return String.join("; ", words);
    }
}
