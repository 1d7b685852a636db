package drydock.check;

import drydock.check.model.AuditFacts;
import drydock.check.model.AuditFacts.Contact;
import drydock.check.model.AuditFacts.Dated;
import drydock.check.model.CandidateFacts;
import drydock.check.model.Facts;
import drydock.check.model.LaunchFacts;
import drydock.check.model.Place;
import drydock.check.model.QuoteFacts;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.ResultFacts;
import drydock.check.model.ScopeFacts;
import drydock.check.model.Thresholds;
import drydock.decision.Coverage;
import drydock.decision.cost.QuoteComparison.Compared;
import drydock.decision.cost.Rates;
import drydock.decision.cost.ScopeMatch;
import drydock.decision.cost.TotalCost;
import drydock.domain.Answer;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Source;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.DeliverableType;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.RetestResult;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.quote.CostAssumptions;
import drydock.domain.quote.Estimate;
import drydock.domain.quote.FindingSeverity;
import drydock.domain.quote.PriceModel;
import drydock.domain.quote.Quote;
import drydock.domain.quote.QuoteScope;
import drydock.domain.quote.QuoteTerms;
import drydock.domain.quote.RetestTerms;
import drydock.domain.register.Alert;
import drydock.domain.register.BountyProgramme;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.register.Wallet;
import drydock.domain.register.WalletKind;
import drydock.domain.repository.DeltaReview;
import drydock.domain.repository.FrozenScope;
import drydock.domain.repository.Standing;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeType;
import drydock.domain.selection.SelectionGuide.Question;
import drydock.domain.step.WindowTerms;
import drydock.domain.time.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A plan in which every check passes; tests change one thing of it. Today is Monday, 2026-06-01. */
final class PlanFacts {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final String AUDITED = "a".repeat(40);
    static final String FIXED = "f".repeat(40);
    static final Id<Project> PROJECT = new Id<>(1);

    LocalDate today = TODAY;
    Thresholds thresholds = Thresholds.USUAL;

    List<ScopeItem> items = new ArrayList<>(List.of(
            item(1, ScopeType.CONTRACT, "src/Vault.sol", 1000), item(2, ScopeType.SCRIPT, "script/Deploy.s.sol", 0)));
    Set<ScopeType> none = new HashSet<>(Set.of(ScopeType.ORACLE, ScopeType.BRIDGE, ScopeType.OFF_CHAIN_SERVICE));

    FrozenScope frozen;
    FrozenScope orderedScope;
    FrozenScope quotedScope;
    FrozenScope otherQuotedScope;

    boolean repository = true;
    RepositoryFacts.TreeState state = new RepositoryFacts.TreeState(0, 0, false);
    RepositoryFacts.Commits commits = new RepositoryFacts.Commits(AUDITED, true, AUDITED, FIXED, FIXED, AUDITED);
    Set<String> files = Set.of("src/Vault.sol", "script/Deploy.s.sol");
    LocalDate scopeChanged = TODAY;
    RepositoryFacts.Sources sources = RepositoryFacts.Sources.NONE;
    Map<String, RepositoryFacts.Delta> deltas = new HashMap<>();

    {
        changed(AUDITED, FIXED, List.of(), List.of("src/Vault.sol"), 3);
    }

    boolean descends = true;
    boolean unasked;
    Set<String> known = new HashSet<>(Set.of(AUDITED, FIXED));

    /** Mo 8 June to Fr 19 June: ten working days; retest Mo 29 June to We 1 July; launch Fr 10 July. */
    LocalDate start = LocalDate.of(2026, 6, 8);

    LocalDate end = LocalDate.of(2026, 6, 19);
    LocalDate opens = LocalDate.of(2026, 6, 29);
    LocalDate closes = LocalDate.of(2026, 7, 1);
    boolean retest = true;
    Integer reviewDays = 3;
    LocalDate contractEnd;
    LocalDate published = LocalDate.of(2026, 7, 8);
    boolean hasStarted;
    boolean isPublished;
    LocalDate disclosed = LocalDate.of(2026, 7, 2);
    LocalDate launch = LocalDate.of(2026, 7, 10);
    boolean isLaunched;
    boolean ordered = true;
    List<Deliverable> deliverables = new ArrayList<>(
            List.of(deliverable(DeliverableType.FINAL_REPORT, "Final report", DeliverableState.AGREED)));
    List<Contact> contacts = new ArrayList<>(List.of(new Contact("Ada", null, null, List.of())));

    Quote quote = new Quote(
            new Id<>(50),
            new Id<>(51),
            new PriceModel.Fixed(new BigDecimal("50000")),
            "USDC",
            TODAY,
            TODAY.plusDays(30),
            new QuoteScope(AUDITED, 2, 1000),
            List.of(),
            LocalDate.of(2026, 6, 8),
            10,
            new RetestTerms(Answer.YES, 1, 21, null),
            QuoteTerms.UNSAID,
            List.of(DeliverableType.FINAL_REPORT),
            true,
            "");
    int quotes = 2;
    ScopeMatch match = new ScopeMatch(ScopeMatch.State.SAME, BigDecimal.ZERO);
    CostAssumptions assumptions = CostAssumptions.usual(new Id<>(80), PROJECT)
            .withWanted(List.of())
            .withFindings(Map.of(FindingSeverity.HIGH, Estimate.exactly(BigDecimal.TWO)));
    Map<Id<Quote>, String> totals = new HashMap<>();
    boolean coverageKnown = true;
    Coverage coverage =
            new Coverage(List.of(new Coverage.Need(Coverage.Kind.ECOSYSTEM, "evm", new Source("A test", null, null))));
    List<Question> redFlags = new ArrayList<>();
    List<Question> unseenFlags = new ArrayList<>();
    Map<String, Answer> answers = new HashMap<>();
    UnaryOperator<Quote> otherQuote = other -> other;
    String handOver = "";
    List<DeltaReview> decisions = new ArrayList<>();

    List<ResultFacts.FindingFacts> findings = new ArrayList<>();
    List<ResultFacts.ReviewFacts> reviews =
            new ArrayList<>(List.of(new ResultFacts.ReviewFacts(ResultFacts.ReviewFacts.Kind.FULL, FIXED)));
    List<ResultFacts.EvidenceFacts> evidence = new ArrayList<>(List.of(
            new ResultFacts.EvidenceFacts("tests", TODAY, FIXED),
            new ResultFacts.EvidenceFacts("coverage", TODAY, FIXED),
            new ResultFacts.EvidenceFacts("static analysis", TODAY, FIXED)));

    boolean near;
    boolean decided;
    boolean nextReview;
    List<LaunchFacts.DutyFacts> duties = new ArrayList<>();
    Wallet wallet = new Wallet(new Id<>(60), PROJECT, "Safe", "", WalletKind.MULTISIG, null, 5, 3, false, false, "");
    PrivilegedRole role = new PrivilegedRole(new Id<>(61), PROJECT, "Upgrader", new Id<>(60), "", "");
    List<PrivilegedRole> roles = new ArrayList<>(List.of(role));
    List<Alert> alerts =
            new ArrayList<>(List.of(new Alert(new Id<>(62), PROJECT, "Upgrade", new Id<>(61), new Id<>(9), "", TODAY)));
    List<BountyProgramme> bounties = new ArrayList<>(
            List.of(new BountyProgramme(new Id<>(63), PROJECT, "https://example.org", null, null, "", null, "")));
    boolean incidentPlan = true;
    LocalDate lastDrill = TODAY.minusMonths(2);
    boolean limited = true;

    Facts facts() {
        List<QuoteFacts> all = new ArrayList<>();
        for (int i = 0; i < quotes; i++) {
            all.add(quoteFacts(
                    i == 0
                            ? quote
                            : otherQuote.apply(quote.withId(new Id<>(500 + i)).withAccepted(false))));
        }
        return new Facts(
                new Facts.Setting(today, WorkingDays.MONDAY_TO_FRIDAY, thresholds, LocalDate::toString),
                new ScopeFacts(PROJECT, items, none, frozen),
                repository ? new RepositoryFacts(state, commits, files, scopeChanged, sources, history()) : null,
                new Facts.Selection(List.of(candidate()), all),
                List.of(audit(ordered && quotes > 0 ? all.getFirst() : null)),
                new ResultFacts(findings, reviews, decisions, evidence),
                launchFacts());
    }

    private QuoteFacts quoteFacts(Quote of) {
        String total = totals.get(of.id());
        TotalCost cost = total == null
                ? TotalCost.of(of, assumptions, Rates.of(Snapshot.empty(), PROJECT), "USDC", 1000)
                : new TotalCost(List.of(), Estimate.exactly(new BigDecimal(total)), "USDC");
        return new QuoteFacts(
                candidate(),
                new Compared(of, cost, match, false, null),
                of.accepted() ? quotedScope : otherQuotedScope);
    }

    private CandidateFacts candidate() {
        return new CandidateFacts(new Id<>(51), "Firm", coverage, coverageKnown, redFlags, unseenFlags, answers);
    }

    private AuditFacts audit(QuoteFacts accepted) {
        RetestWindow window = new RetestWindow(
                new Id<>(40), PROJECT, null, "Retest", opens, closes, 1, "", "", RetestResult.PENDING, "");
        return new AuditFacts(
                new Engagement(new Id<>(41), PROJECT, new Id<>(51), "Firm", null, ""),
                new AuditFacts.Dates(
                        dated(start, hasStarted),
                        dated(end, false),
                        dated(published, isPublished),
                        dated(disclosed, false),
                        PROJECT),
                new AuditFacts.Retesting(
                        retest ? window : null,
                        retest
                                ? new WindowTerms(new Id<>(42), window.id(), contractEnd, reviewDays, "", handOver)
                                : null),
                new AuditFacts.Order(accepted, orderedScope, deliverables),
                contacts);
    }

    private LaunchFacts launchFacts() {
        return new LaunchFacts(
                PROJECT,
                dated(launch, isLaunched),
                near,
                decided,
                new LaunchFacts.Safety(
                        wallet == null ? List.of() : List.of(wallet),
                        roles,
                        alerts,
                        bounties,
                        incidentPlan,
                        lastDrill,
                        limited),
                nextReview,
                duties);
    }

    private RepositoryFacts.History history() {
        return new RepositoryFacts.History() {
            @Override
            public Optional<RepositoryFacts.Delta> delta(String from, String to) {
                return from.equals(to)
                        ? Optional.of(delta(List.of(), List.of()))
                        : Optional.ofNullable(deltas.get(from + to));
            }

            private RepositoryFacts.Delta delta(List<String> cosmetic, List<String> logic) {
                return new RepositoryFacts.Delta(cosmetic, logic, List.of(), List.of(), 0);
            }

            @Override
            public Optional<Boolean> descends(String ancestor, String commit) {
                return Optional.of(descends);
            }

            @Override
            public Optional<Boolean> has(String commit) {
                return unasked ? Optional.empty() : Optional.of(known.contains(commit));
            }
        };
    }

    void changed(String from, String to, List<String> cosmetic, List<String> logic, int percent) {
        deltas.put(from + to, new RepositoryFacts.Delta(cosmetic, logic, List.of(), List.of(), percent));
    }

    static Dated dated(LocalDate date, boolean happened) {
        return new Dated(date, happened, new Place(Milestone.class, new Id<>(30), "date"));
    }

    static ScopeItem item(long id, ScopeType type, String name, int lines) {
        return new ScopeItem(new Id<>(id), PROJECT, type, name, "evm", lines, true, "", "", "", (int) id);
    }

    static FrozenScope frozen(String name, Map<String, String> blobs) {
        return new FrozenScope(
                new Id<>(85),
                PROJECT,
                name,
                "",
                AUDITED,
                TODAY,
                "",
                blobs.entrySet().stream()
                        .map(file -> new FrozenScope.Pinned(
                                file.getKey(), file.getValue().repeat(40), 10))
                        .toList(),
                Standing.UNKNOWN,
                "");
    }

    static Deliverable deliverable(DeliverableType type, String title, DeliverableState state) {
        return new Deliverable(new Id<>(70), PROJECT, null, type, title, null, state, null, "");
    }
}
