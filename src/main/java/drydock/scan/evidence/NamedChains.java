package drydock.scan.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SCO-10: the chains that settings and deployments name. */
final class NamedChains implements EvidenceRule {
    private static final Pattern BROADCAST = Pattern.compile("(?:.*/)?broadcast/[^/]+/(\\d+)/.*");

    @Override
    public String item() {
        return "SCO-10";
    }

    @Override
    public Evidence look(RepositoryView view) {
        TreeSet<String> chains = new TreeSet<>();
        List<Place> places = new ArrayList<>();
        find(view, chains, places);
        return chains.isEmpty()
                ? Evidence.of(item(), State.NOT_SEEN, "Not seen: names of chains in the settings.")
                : new Evidence(
                        item(),
                        State.SEEN,
                        "Named: " + String.join(", ", chains) + ". Compare with your list.",
                        places);
    }

    /** The chains that a repository names. */
    static Set<String> names(RepositoryView view) {
        Set<String> chains = new TreeSet<>();
        find(view, chains, new ArrayList<>());
        return chains;
    }

    private static void find(RepositoryView view, Set<String> chains, List<Place> places) {
        for (String table : List.of("rpc_endpoints", "etherscan")) {
            view.toml("foundry.toml").path(table).properties().forEach(entry -> {
                chains.add(entry.getKey());
                places.add(new Place("foundry.toml", 0, table + ": " + entry.getKey()));
            });
        }
        view.toml("Anchor.toml").path("programs").properties().forEach(entry -> {
            chains.add(entry.getKey());
            places.add(new Place("Anchor.toml", 0, "programs: " + entry.getKey()));
        });
        for (String path : view.paths()) {
            Matcher matcher = BROADCAST.matcher(path);
            if (matcher.matches() && chains.add("chain " + matcher.group(1))) {
                places.add(new Place(path, 0, ""));
            }
        }
    }
}
