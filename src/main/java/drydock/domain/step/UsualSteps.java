package drydock.domain.step;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.PlanOffsets;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.step.Wait.Join;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The steps that every plan has, before anybody changed them. With every estimate at its likely value they give the same
 * dates as {@link PlanOffsets#usual}, whose comments name the sources; best and worst are our own defaults.
 */
final class UsualSteps {
    private static final Estimate PREPARE = new Estimate(5, 10, 20);

    /** "Quotes take one or two weeks"; with order and slot this makes the six weeks of the usual plan. */
    private static final Estimate QUOTES = new Estimate(5, 10, 15);

    private static final int QUOTES_TO_ORDER = 2;
    private static final int ORDER_TO_KICK_OFF = 18;
    private static final int FREEZE_LEAD = 3;
    private static final Estimate RETEST = new Estimate(1, 3, 5);
    private static final int RETEST_TO_FINAL = 2;
    private static final int BUFFER = 5;

    private final Snapshot snapshot;
    private final Id<Project> project;
    private final Map<Id<Step>, Step> steps = new LinkedHashMap<>();

    private UsualSteps(Snapshot snapshot, Id<Project> project) {
        this.snapshot = snapshot;
        this.project = project;
    }

    static Steps of(Snapshot snapshot, Id<Project> project) {
        UsualSteps usual = new UsualSteps(snapshot, project);
        usual.make();
        return new Steps(List.copyOf(usual.steps.values()), false);
    }

    /** The usual steps of one more audit, and the steps of the project that wait for them. */
    static Collection<Step> ofAudit(Snapshot snapshot, Engagement audit, List<Step> stored) {
        UsualSteps usual = new UsualSteps(snapshot, audit.project());
        usual.audit(audit, ofProject(stored));
        return usual.steps.values();
    }

    private void make() {
        Map<StepKind, Step> own = new EnumMap<>(StepKind.class);
        for (StepKind kind : StepKind.values()) {
            if (kind.isOfProject() && kind != StepKind.OWN) {
                own.put(kind, add(null, kind, ofProject(kind)));
            }
        }
        link(own, StepKind.QUOTES_IN, StepKind.CONTACT_AUDITORS, Join.AFTER_END, 0);
        link(own, StepKind.BOUNTY_LIVE, StepKind.PUBLICATION, Join.AFTER_END, 1);
        link(own, StepKind.LAUNCH, StepKind.BOUNTY_LIVE, Join.AFTER_END, 1);
        List<Engagement> audits = snapshot.owned(Engagement.class, project).stream()
                .sorted(Comparator.comparingLong(audit -> audit.id().value()))
                .toList();
        if (audits.isEmpty()) {
            audit(null, own);
        }
        audits.forEach(audit -> audit(audit, own));
    }

    private void audit(@Nullable Engagement audit, Map<StepKind, Step> ofProject) {
        Id<Engagement> id = audit == null ? null : audit.id();
        int review = reviewDays(audit);
        Map<StepKind, Step> of = new EnumMap<>(ofProject);
        for (StepKind kind : StepKind.values()) {
            if (!kind.isOfProject()) {
                of.put(kind, add(id, kind, ofAudit(kind, review)));
            }
        }
        link(of, StepKind.SLOT_HOLD, StepKind.QUOTES_IN, Join.AFTER_END, 0);
        link(of, StepKind.ORDER, StepKind.SLOT_HOLD, Join.AFTER_END, QUOTES_TO_ORDER);
        link(of, StepKind.FREEZE, StepKind.PREPARE, Join.AFTER_END, 0);
        link(of, StepKind.KICK_OFF, StepKind.ORDER, Join.AFTER_END, ORDER_TO_KICK_OFF);
        link(of, StepKind.KICK_OFF, StepKind.FREEZE, Join.AFTER_END, FREEZE_LEAD);
        link(of, StepKind.REVIEW, StepKind.KICK_OFF, Join.WITH_START, 0);
        link(of, StepKind.DRAFT_REPORT, StepKind.REVIEW, Join.AFTER_END, 1);
        link(of, StepKind.FIX, StepKind.DRAFT_REPORT, Join.WITH_START, 0);
        link(of, StepKind.RETEST, StepKind.FIX, Join.AFTER_END, 0);
        link(of, StepKind.FINAL_REPORT, StepKind.RETEST, Join.AFTER_END, RETEST_TO_FINAL);
        link(of, StepKind.PUBLICATION, StepKind.FINAL_REPORT, Join.AFTER_END, 1);
        link(of, StepKind.DISCLOSURE, StepKind.FINAL_REPORT, Join.AFTER_END, 1);
        link(of, StepKind.LAUNCH, StepKind.RETEST, Join.AFTER_END, BUFFER);
    }

    private static Estimate ofProject(StepKind kind) {
        return switch (kind) {
            case PREPARE -> PREPARE;
            case QUOTES_IN -> QUOTES;
            default -> Estimate.EVENT;
        };
    }

    private static Estimate ofAudit(StepKind kind, int review) {
        int fix = Math.max(3, (review + 1) / 2);
        return switch (kind) {
            case REVIEW -> review(review);
            case FIX -> new Estimate(Math.max(1, fix / 2), fix, 2 * fix);
            case RETEST -> RETEST;
            default -> Estimate.EVENT;
        };
    }

    /** Working days of the review: those of the quote, which are calendar days, else the usual ones. */
    private int reviewDays(@Nullable Engagement audit) {
        Integer quoted = audit == null
                ? null
                : snapshot.find(Candidate.class, audit.candidate())
                        .map(Candidate::durationDays)
                        .orElse(null);
        return quoted == null ? PlanOffsets.USUAL_REVIEW_DAYS : workingDays(quoted);
    }

    /** Working days in a number of calendar days, five of seven. */
    static int workingDays(int calendarDays) {
        return Math.clamp((calendarDays * 5L + 6) / 7, 1, 600);
    }

    /** A review of so many working days: never shorter, at worst half as long again. */
    static Estimate review(int days) {
        return new Estimate(days, days, days + (days + 1) / 2);
    }

    private Step add(@Nullable Id<Engagement> audit, StepKind kind, Estimate estimate) {
        long owner = audit == null ? project.value() : audit.value();
        Step step = new Step(
                new Id<>(derived(owner, kind.place())),
                project,
                audit,
                kind,
                kind.title(),
                estimate,
                kind.worker(),
                false,
                null,
                null,
                List.of(),
                "",
                kind.place());
        steps.put(step.id(), step);
        return step;
    }

    private void link(Map<StepKind, Step> of, StepKind step, StepKind after, Join join, int lag) {
        Step waits = of.get(step);
        Step first = of.get(after);
        if (waits != null && first != null) {
            Step known = steps.getOrDefault(waits.id(), waits);
            steps.put(known.id(), known.with(new Wait(first.id().value(), join, lag)));
        }
    }

    private static Map<StepKind, Step> ofProject(List<Step> stored) {
        Map<StepKind, Step> byKind = new EnumMap<>(StepKind.class);
        stored.stream().filter(step -> step.kind().isOfProject()).forEach(step -> byKind.put(step.kind(), step));
        return byKind;
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014): spreads as well as a drawn identity. */
    private static long derived(long owner, int salt) {
        long z = owner + (salt + 1) * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return Math.max(1, (z ^ (z >>> 31)) >>> 1);
    }
}
