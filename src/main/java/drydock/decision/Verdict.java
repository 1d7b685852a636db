package drydock.decision;

import drydock.domain.Id;
import drydock.domain.selection.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What can be said of who should win, and why not more. */
public sealed interface Verdict {
    /** Below this win share, in draws of 100, nobody is called the winner. Our own default. */
    int SURE = 70;

    /** Up to this lead, in points of 10, the first two are as good as equal. Our own default: half the step of a rating. */
    Fraction CLOSE = Fraction.of(1).over(2);

    /** What a question seems to tell up to here may be chance, in {@link WinShare#DRAWS} draws. */
    double CHANCE = 0.005;

    /** How many questions are told. */
    int QUESTIONS = 3;

    /** @param firstOf100 in how many of 100 draws it comes first */
    record Winner(Id<Candidate> candidate, int firstOf100) implements Verdict {}

    /**
     * @param contenders in the order of their win shares
     * @param reasons why nobody is called the winner
     * @param questions whose answer would help most; may be empty
     */
    record NoClearWinner(List<Id<Candidate>> contenders, List<Reason> reasons, List<WinShare.Question> questions)
            implements Verdict {
        public NoClearWinner {
            contenders = List.copyOf(contenders);
            reasons = List.copyOf(reasons);
            questions = List.copyOf(questions);
        }
    }

    /** Compared with nobody. */
    record Alone(Id<Candidate> candidate) implements Verdict {}

    /** Nobody can win, or nothing has weight. */
    record Nobody() implements Verdict {}

    /** Why there is no clear winner. */
    enum Reason {
        /** The favourite comes first in too few draws. */
        SMALL_WIN_SHARE,
        /** The middles of the two best ranges are too close. */
        SMALL_MARGIN,
        /** It is close, and the favourite's lead rests on something too old. */
        STALE_FACTS
    }

    /**
     * @param share by draws around the chosen weights
     * @param stale candidates whose score rests on a fact that is too old, or on a quote that lapsed
     */
    static Verdict of(WeightedTotals totals, WinShare share, Set<Id<Candidate>> stale) {
        List<CandidateTotal> eligible = totals.eligible();
        if (!totals.weighed() || eligible.isEmpty()) {
            return new Nobody();
        }
        if (eligible.size() == 1) {
            return new Alone(eligible.getFirst().candidate());
        }
        List<CandidateTotal> byShare = share.ranked(eligible);
        CandidateTotal first = byShare.getFirst();
        int firstOf100 = share.firstOf100(first.candidate());
        List<Reason> reasons = new ArrayList<>();
        if (firstOf100 < SURE) {
            reasons.add(Reason.SMALL_WIN_SHARE);
        }
        Fraction lead = lead(first, byShare);
        if (lead.compareTo(CLOSE) <= 0) {
            reasons.add(Reason.SMALL_MARGIN);
        }
        boolean close = lead.compareTo(CLOSE.times(2)) <= 0 || firstOf100 < (SURE + 100) / 2;
        if (close && stale.contains(first.candidate())) {
            reasons.add(Reason.STALE_FACTS);
        }
        if (reasons.isEmpty()) {
            return new Winner(first.candidate(), firstOf100);
        }
        return new NoClearWinner(contenders(byShare, share), reasons, questions(share));
    }

    /** How far the middle of the favourite's range is ahead of the best of the others'; negative if it is behind. */
    private static Fraction lead(CandidateTotal first, List<CandidateTotal> all) {
        return all.stream()
                .filter(other -> other != first)
                .map(other -> first.middle().minus(other.middle()))
                .min(Fraction::compareTo)
                .orElse(Fraction.ZERO);
    }

    /** Whoever comes first now and then; at least the two best. */
    private static List<Id<Candidate>> contenders(List<CandidateTotal> byShare, WinShare share) {
        List<Id<Candidate>> contenders = new ArrayList<>();
        for (CandidateTotal total : byShare) {
            if (contenders.size() < 2 || share.firstOf100(total.candidate()) >= 5) {
                contenders.add(total.candidate());
            }
        }
        return contenders;
    }

    private static List<WinShare.Question> questions(WinShare share) {
        return share.questions().stream()
                .filter(question -> question.gain() > 0 || question.telling() > CHANCE)
                .limit(QUESTIONS)
                .toList();
    }
}
