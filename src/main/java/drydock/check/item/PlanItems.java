package drydock.check.item;

import drydock.check.findings.AcceptedWithoutOwner;
import drydock.check.findings.FixWithoutProof;
import drydock.check.findings.NoSecondLook;
import drydock.check.findings.Unanswered;
import drydock.check.findings.Unverified;
import drydock.check.git.ChangedSinceReview;
import drydock.check.git.FreezeTooLate;
import drydock.check.launch.PublishedTooEarly;
import drydock.check.model.Facts;
import drydock.check.model.RepositoryFacts.Marker;
import drydock.check.selection.ThinDeliverables;
import drydock.check.timeline.LaunchBeforeRetest;
import drydock.check.timeline.NoBuffer;
import drydock.check.timeline.NobodyAvailable;
import drydock.domain.register.DutyKind;
import drydock.domain.repository.Suggestion;
import drydock.domain.scope.ScopeType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Every item that the plan decides, once. */
public final class PlanItems {
    private PlanItems() {}

    /** What the plan says about the checklist, by the facts that plan checks know. */
    public static List<Suggestion> of(Facts facts) {
        Facts plain = facts.writing(LocalDate::toString);
        return all().map(item -> suggestion(item.look(facts), item.item(), item.look(plain)))
                .toList();
    }

    /**
     * Rests on what it says: that names every figure and name that decided it. Days stand there as ISO dates, so that what was
     * accepted on one machine holds on another with another language.
     */
    private static Suggestion suggestion(Found found, String item, Found plain) {
        return new Suggestion(item, found.state(), found.words(), List.of(), List.of("plan  " + plain.words()));
    }

    static Stream<PlanItem> all() {
        return Stream.of(scope(), engagement(), afterwards(), operations(), monitoring())
                .flatMap(List::stream);
    }

    private static List<PlanItem> scope() {
        return List.of(
                new ScopeListed(),
                new ExclusionsExplained(),
                new ByRules("SCO-04", "The scope last changed early enough before the start.", new FreezeTooLate()),
                new Surrounding(
                        "SCO-07",
                        List.of(ScopeType.OFF_CHAIN_SERVICE, ScopeType.API),
                        Marker.Kind.OPERATOR,
                        "off-chain service"),
                new Surrounding("SCO-08", List.of(ScopeType.ORACLE), Marker.Kind.ORACLE, "oracle"),
                new Surrounding("SCO-09", List.of(ScopeType.BRIDGE), Marker.Kind.BRIDGE, "bridge"),
                new ThreatModelHere());
    }

    private static List<PlanItem> engagement() {
        return List.of(
                new QuotesCompared(),
                new RetestAgreed(),
                new TeamNamed(),
                new OrderSigned(),
                new ByRules("ENG-02", "The order has every deliverable that the plan wants.", new ThinDeliverables()),
                new PrivateChannel(),
                new NotRecorded("ENG-04", "who has access to what, and until when, is not recorded"),
                new KickedOff(),
                new ByRules(
                        "ENG-06", "Somebody can answer reviewers on every day of the review.", new NobodyAvailable()),
                new LiveCritical());
    }

    private static List<PlanItem> afterwards() {
        return List.of(
                new ByRules("REM-01", "Every finding has a response.", new Unanswered()),
                new ByRules(
                        "REM-06",
                        "Every accepted risk has an approver, a reason and an end.",
                        new AcceptedWithoutOwner()),
                new ByRules("REM-08", "The findings ask for no second look, or one is planned.", new NoSecondLook()),
                new RetestBooked(),
                new ByRules(
                        "RET-02",
                        "Every finding has an answer, and every fix its commit and its test.",
                        new Unanswered(),
                        new FixWithoutProof()),
                new FixesReread(),
                new ByRules("RET-06", "No fix is only claimed.", new Unverified()),
                new ByRules("DEL-03", "Nothing that matters changed since the last review.", new ChangedSinceReview()),
                new ByRules(
                        "PUB-01",
                        "Publication is planned after the fixes are checked.",
                        new PublishedTooEarly(List.of(new Unanswered(), new Unverified()))),
                new PublicationPlanned(),
                new DisclosureAgreed(),
                new ByRules(
                        "LAU-09",
                        "The launch leaves the buffer after the retest.",
                        new LaunchBeforeRetest(),
                        new NoBuffer()),
                new NotRecorded("LAU-10", "a signed decision to launch is not recorded"));
    }

    private static List<PlanItem> operations() {
        return List.of(
                new DutiesDone(
                        "KEY-10",
                        List.of(DutyKind.KEY_ROTATION, DutyKind.ACCESS_REVIEW),
                        "key rotation and access review"),
                new DrillHeld("OPS-03"),
                new NotRecorded("OPS-11", "the plan has no row for the end of an old version"),
                new DutiesDone("OPS-13", List.of(DutyKind.SECRET_ROTATION), "rotation of secrets"),
                AlertsSpeak.of("OPS-15", "how long answers take", "p50|p9[059]|latenc|slow|respons|answer time"),
                new BountyReady(),
                new NextReviewPlanned(),
                new DutiesDone("REC-02", List.of(DutyKind.ACCESS_REVIEW), "access review"),
                new DrillHeld("REC-03"),
                new KeptFresh("REC-04"),
                new KeptFresh("REC-06"));
    }

    private static List<PlanItem> monitoring() {
        return List.of(
                new AlertsOnRoles(),
                AlertsSpeak.of(
                        "MON-02",
                        "unusual flows or broken invariants",
                        "outflow|inflow|withdraw|transfer|mint|burn|flash|invariant|solven|drain|balance|large"),
                AlertsSpeak.of(
                        "MON-03",
                        "oracles, bridges or keepers",
                        "oracle|price|stale|deviat|feed|bridge|keeper|bot|sequencer|relay"),
                new AlertsOwned(),
                AlertsSpeak.of(
                        "MON-05",
                        "signers, domains or the front end",
                        "signer|multisig|threshold|owner change|domain|dns|certificat|tls|front.?end|website|bundle"));
    }
}
