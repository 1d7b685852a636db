package drydock.scan.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** DEL-07: a price source, bridge or chain that the reviewed commit did not have. */
final class NewIntegrations implements EvidenceRule {
    @Override
    public String item() {
        return "DEL-07";
    }

    @Override
    public Evidence look(RepositoryView view) {
        String last = view.named().last().isEmpty()
                ? view.named().freeze()
                : view.named().last();
        Optional<RepositoryView> then =
                last.isEmpty() ? Optional.empty() : view.past().flatMap(past -> past.at(last));
        if (then.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "No reviewed commit is known to compare with.");
        }
        List<Place> fresh = new ArrayList<>();
        for (MarkerQuestion question : List.of(MarkerQuestion.oracles(), MarkerQuestion.bridges())) {
            Set<String> known = words(question, then.get());
            for (TextFile file : view.files(Role.CODE)) {
                fresh.addAll(file.inCode(question.markers(), place -> {
                    Matcher matcher = question.markers().matcher(place.text());
                    return matcher.find() && !known.contains(matcher.group());
                }));
            }
        }
        Set<String> chains = new TreeSet<>(NamedChains.names(view));
        chains.removeAll(NamedChains.names(then.get()));
        chains.forEach(chain -> fresh.add(new Place("", 0, "chain " + chain)));
        return fresh.isEmpty()
                ? Evidence.of(
                        item(),
                        State.SEEN,
                        "No price source, bridge or chain was seen that the reviewed commit has not.")
                : new Evidence(
                        item(), State.NOT_SEEN, "New since the reviewed commit; ask whether it was reviewed.", fresh);
    }

    private static Set<String> words(MarkerQuestion question, RepositoryView view) {
        Set<String> words = new TreeSet<>();
        view.files(Role.CODE).stream()
                .flatMap(file -> Stream.of(file.code()))
                .flatMap(code -> question.markers().matcher(code).results())
                .forEach(match -> words.add(match.group()));
        return words;
    }
}
