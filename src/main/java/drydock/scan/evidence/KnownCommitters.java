package drydock.scan.evidence;

import drydock.scan.git.CommitInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** KEY-10: who wrote to the repository lately is known to the plan. Dates of rotation are no matter of the repository. */
final class KnownCommitters implements EvidenceRule {
    private static final int DAYS = 90;

    @Override
    public String item() {
        return "KEY-10";
    }

    @Override
    public Evidence look(RepositoryView view) {
        Optional<Past> past = view.past();
        Optional<CommitInfo> newest = past.flatMap(p -> p.history().last(view.head(), path -> true));
        if (newest.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "No history to look for committers in.");
        }
        LocalDate since = newest.get().on().minusDays(DAYS);
        Map<String, CommitInfo> authors = new TreeMap<>();
        past.get().history().since(since, view.head()).forEach(commit -> authors.putIfAbsent(commit.author(), commit));
        List<String> team = view.inputs().team();
        List<CommitInfo> strangers = authors.values().stream()
                .filter(commit -> !isKnown(commit, team))
                .toList();
        List<Place> places = strangers.stream()
                .map(commit -> new Place(
                        "", 0, TextFile.shown(commit.author() + ", last " + commit.on() + " in " + commit.shortId())))
                .toList();
        String who = authors.size() + " people wrote to the repository in the " + DAYS + " days up to "
                + newest.get().on();
        if (team.isEmpty()) {
            return new Evidence(item(), State.NOT_SEEN, who + "; the plan names nobody to compare with.", places);
        }
        return strangers.isEmpty()
                ? Evidence.of(item(), State.SEEN, who + "; the plan knows them all.")
                : new Evidence(
                        item(),
                        State.NOT_SEEN,
                        who + "; the plan does not know " + strangers.size() + " of them.",
                        places);
    }

    /** A name as it stands in the plan, or the part of an address before the at sign that is that name. */
    private static boolean isKnown(CommitInfo commit, List<String> team) {
        String name = plain(commit.author());
        String mailbox = plain(commit.email().replaceFirst("@.*", ""));
        return team.stream().map(KnownCommitters::plain).anyMatch(known -> known.equals(name) || known.equals(mailbox));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
