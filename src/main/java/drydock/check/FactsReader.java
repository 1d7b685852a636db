package drydock.check;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.QuoteFacts;
import drydock.check.model.ScopeFacts;
import drydock.check.model.Threshold;
import drydock.check.model.Thresholds;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.check.CheckThreshold;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import drydock.domain.repository.ScopeReferences;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeNone;
import drydock.domain.selection.SelectionGuide;
import drydock.domain.time.WorkingDays;
import drydock.schedule.PlanNetwork;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads from a snapshot what plan checks may know of a project. What nobody recorded stays unknown. */
public final class FactsReader {
    /** As they were ordered; identities are drawn at random, and decide only where nothing else does. */
    private static final Comparator<Engagement> IN_ORDER = Comparator.<Engagement, @Nullable LocalDate>comparing(
                    Engagement::orderedOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Engagement::title)
            .thenComparingLong(audit -> audit.id().value());

    private final Snapshot snapshot;
    private final Project project;
    private final SelectionGuide guide;

    private FactsReader(Snapshot snapshot, Project project, SelectionGuide guide) {
        this.snapshot = snapshot;
        this.project = project;
        this.guide = guide;
    }

    /**
     * The facts of a project.
     *
     * @param guide says what the red flags are
     * @param dates writes a day for the reader
     */
    public static Facts read(
            Snapshot snapshot,
            Id<Project> project,
            SelectionGuide guide,
            LocalDate today,
            Function<LocalDate, String> dates) {
        return new FactsReader(snapshot, snapshot.get(Project.class, project), guide).facts(today, dates);
    }

    private Facts facts(LocalDate today, Function<LocalDate, String> dates) {
        WorkingDays calendar = PlanNetwork.calendar(snapshot, project.id(), null);
        Thresholds thresholds = Thresholds.of(snapshot.owned(CheckThreshold.class, project.id()));
        ReadingFacts read = new ReadingFacts(snapshot, project.id(), today, thresholds.get(Threshold.EVIDENCE_AGE));
        Facts.Selection selection = new SelectionReader(snapshot, project, guide).selection(calendar);
        return new Facts(
                new Facts.Setting(today, calendar, thresholds, dates),
                scope(),
                read.repository(),
                selection,
                audits(selection.quotes()),
                read.results(),
                new LaunchReader(snapshot, project).facts(today, thresholds.get(Threshold.LAUNCH_NEAR)));
    }

    private ScopeFacts scope() {
        return new ScopeFacts(
                project.id(),
                snapshot.owned(ScopeItem.class, project.id()).stream()
                        .sorted(Comparator.comparingInt(ScopeItem::position)
                                .thenComparingLong(item -> item.id().value()))
                        .toList(),
                snapshot.owned(ScopeNone.class, project.id()).stream()
                        .map(ScopeNone::type)
                        .collect(Collectors.toSet()),
                ScopeReferences.newest(snapshot, project.id()).orElse(null));
    }

    private List<AuditFacts> audits(List<QuoteFacts> quotes) {
        AuditReader reader = new AuditReader(snapshot, project);
        List<Engagement> audits = snapshot.owned(Engagement.class, project.id()).stream()
                .sorted(IN_ORDER)
                .toList();
        return audits.isEmpty()
                ? List.of(reader.facts(null, null))
                : audits.stream()
                        .map(audit -> reader.facts(audit, accepted(audit, quotes)))
                        .toList();
    }

    private static @Nullable QuoteFacts accepted(Engagement audit, List<QuoteFacts> quotes) {
        return quotes.stream()
                .filter(quote ->
                        quote.quote().accepted() && quote.quote().candidate().equals(audit.candidate()))
                .findFirst()
                .orElse(null);
    }
}
