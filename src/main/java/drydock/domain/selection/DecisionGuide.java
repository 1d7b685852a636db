package drydock.domain.selection;

import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Source;
import drydock.domain.selection.SelectionGuide.UseCase;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which auditors serve a use case, and who says so. */
public final class DecisionGuide {
    private DecisionGuide() {}

    /**
     * An auditor that serves the use case.
     *
     * @param inGuide whether the guide itself names it, rather than somebody who tagged it later
     * @param source who says so
     */
    public record Match(Auditor auditor, boolean inGuide, Source source) {}

    /** Those that the guide names, in its order, then those that are tagged with the use case, by name. Hidden ones not. */
    public static List<Match> matches(UseCase useCase, Collection<Auditor> auditors) {
        return auditors.stream()
                .filter(auditor -> !auditor.hidden())
                .flatMap(auditor -> auditor.useCases().stream()
                        .filter(tag -> tag.key().equals(useCase.key()))
                        .limit(1)
                        .map(tag -> new Match(auditor, useCase.auditors().contains(auditor.key()), tag.source())))
                .sorted(Comparator.comparingInt((Match match) -> rank(useCase, match))
                        .thenComparing(match -> match.auditor().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static int rank(UseCase useCase, Match match) {
        int place = useCase.auditors().indexOf(match.auditor().key());
        return place >= 0 ? place : useCase.auditors().size();
    }
}
