package drydock.scan.evidence;

import static drydock.scan.evidence.Hint.coded;
import static drydock.scan.evidence.Hint.named;
import static drydock.scan.evidence.Hint.written;
import static drydock.scan.evidence.Role.CODE;
import static drydock.scan.evidence.Role.DOC;
import static drydock.scan.evidence.Role.OFF_CHAIN;
import static drydock.scan.evidence.Role.SCRIPT;
import static drydock.scan.evidence.Role.SETTING;
import static drydock.scan.evidence.Role.TEST;
import static drydock.scan.evidence.Role.WORKFLOW;

import java.util.List;
import java.util.stream.Stream;

/** Every rule, once. The words that hints look for are those of the checklist's own notes on evidence. */
final class EvidenceRules {
    private EvidenceRules() {}

    static List<EvidenceRule> all() {
        return Stream.of(decided(), commits(), documents(), tests(), code(), operations(), services())
                .flatMap(List::stream)
                .toList();
    }

    /** Items that need more than a word in a file. */
    private static List<EvidenceRule> decided() {
        return List.of(
                new ListedScope(),
                new NoOrphans(),
                new FrozenCommit(),
                new MeasuredScope(),
                new DeploymentCode(),
                new OffChainTrust(),
                MarkerQuestion.oracles(),
                MarkerQuestion.bridges(),
                new NamedChains(),
                MarkerQuestion.tokens(),
                new Overview(),
                new Roles(),
                new DocumentedFunctions(),
                new JustifiedConstructs(),
                new ForbiddenActions(),
                new FuzzTests(),
                new InvariantTests(),
                new StaleSources(),
                new CompilerPin(),
                new CompilerBugs(),
                new Analysers(),
                new OpenTodos(),
                new CleanTree(),
                new PinnedDependencies(),
                new HiddenCharacters(),
                new Secrets(),
                new SilentChanges(),
                new SafeUpgrades(),
                new ChainSwitches(),
                new LockedAutomation(),
                new DeploymentKeys(),
                new PrivilegedHolders(),
                new SignerRegister(),
                new KnownCommitters(),
                new PrivateReports(),
                new DeployedCommit());
    }

    /** Items that are about commits, and about what lies between two of them. */
    private static List<EvidenceRule> commits() {
        return List.of(
                new FreezeLead(),
                new HeldFreeze(),
                new OneFixPerCommit(),
                new FixWithTest(),
                new OnlyFixes(),
                new FinalCommit(),
                new ReleaseReviewed(),
                new SortedChanges(),
                new ReviewedChangelog(),
                new ComparedSurroundings(),
                new NewIntegrations(),
                new ReportedFacts(),
                new NotYet("REM-01", "findings are not recorded"),
                new NotYet("REM-07", "fixes and the reports made after them are not recorded"),
                new NotYet("RET-03", "what reviewers said of each fix is not recorded"));
    }

    private static List<EvidenceRule> documents() {
        return List.of(
                written(
                                "SCO-12",
                                "a word about copied code",
                                "\\b((forked|copied|adapted|ported|modified) from\\b|based on:?"
                                    + " .{0,40}(https?://|openzeppelin|solmate|solady|uniswap|compound|aave\\b|synthetix))",
                                CODE)
                        .asks(),
                written(
                        "DOC-02",
                        "commands to build and test",
                        "\\b(forge (build|test)|npm (run |ci\\b|i\\b|install|test)|pnpm |yarn |anchor"
                                + " (build|test)|cargo (build|test)|(sui|aptos) move (build|test)|scarb |make"
                                + " (build|test)|pytest|docker[ -]compose )|(^\\s*(\\$ )?|`)just [a-z]",
                        DOC),
                written("DOC-03", "a drawing of the architecture", "^```\\s*mermaid", DOC)
                        .orNamed(
                                ".*\\.(mmd|puml|drawio|excalidraw)|docs?/(?!.*(logo|favicon|icon|banner|badge|brand|cover|screenshot)).*\\.(png|svg|jpe?g)"),
                written("DOC-05", "assumptions in a document", "^#+ .*(assumption|trust model|trusted|threat)", DOC),
                written("DOC-06", "a threat model", "^#+ .*(threat.?model|attack.?surface|adversar)", DOC)
                        .orNamed("(.*/)?[^/]*threat[^/]*\\.(md|pdf)"),
                written(
                                "DOC-07",
                                "addresses of other contracts",
                                "\\b0x(?!f{10}|0{10}|e{10}|1{4})[0-9a-f]{40}\\b",
                                CODE,
                                SCRIPT)
                        .asks(),
                written(
                                "DOC-08",
                                "a list of invariants",
                                "^#+ (?!.*\\btests?\\b).*(invariant|properties)|\\bINV-\\d+",
                                DOC)
                        .orNamed("(.*/)?[^/]*(invariants|properties)[^/]*\\.md"),
                coded("DOC-11", "fixed-point maths", "\\b(mulDiv\\w*|FixedPoint\\w*|WAD|RAY|sqrt)\\b", CODE)
                        .asks(),
                written("DOC-12", "known issues or earlier reports", "^#+ .*(known issue|accepted risk)", DOC)
                        .orNamed("(.*/)?known_?issues.*|(docs/)?(audits?|security)/.*\\.(pdf|md)"),
                written("DOC-13", "a procedure to deploy or upgrade", "^#+ .*(upgrad|migrat|deploy)", DOC),
                named("PUB-04", "reports in the repository", "(docs/)?(security/)?audits?/.*\\.(pdf|md)")
                        .proves(),
                written("PUB-06", "addresses in a document", "\\b0x(?!f{10}|0{10}|e{10})[0-9a-f]{40}\\b", DOC));
    }

    private static List<EvidenceRule> tests() {
        return List.of(
                written(
                                "TST-06",
                                "tests against a copy of a live network",
                                "createSelectFork|createFork\\(|\\bforking\\s*:|\\[\\[test\\.validator\\.clone\\]\\]|addedAccounts|anvil_port|--fork-url",
                                TEST,
                                SETTING,
                                SCRIPT)
                        .proves(),
                written(
                                "TST-07",
                                "tests of deployment or upgrade",
                                "import.*script/.*\\.s\\.sol|upgrades\\.validateUpgrade|(?-i:\\bUpgrades\\.\\w+\\()",
                                TEST)
                        .orNamed("(.*/)?(storage-?layout[^/]*\\.(json|txt|md|snap)|\\.storage-layout[^/]*)")
                        .proves(),
                written(
                        "TST-09",
                        "awkward tokens in tests",
                        "fee_?on_?transfer|\\bMockFOT\\b|rebas(e|ing)_?(token|erc20)|(mock|test|token)\\w{0,20}(ERC777|NoReturn|Blacklist)|(ERC777|NoReturn|MissingReturn|Blacklist)\\w{0,12}(token|mock|erc20)|noReturnData|weird.?erc20",
                        TEST),
                named(
                                "TST-10",
                                "mutation tests",
                                "(.*/)?(gambit[^/]*\\.json|vertigo.*|mutants\\.out/.*|slither-mutate.*)")
                        .proves(),
                coded(
                                "TST-11",
                                "formal or symbolic checks",
                                "\\bfunction\\s+(check_|prove_|proveFail)\\w*\\s*\\(|\\bspec\\s+(module|fun|schema)\\b|#\\[kani::proof\\]",
                                TEST,
                                CODE)
                        .orNamed("(.*/)?certora/.*\\.(conf|spec)")
                        .proves());
    }

    private static List<EvidenceRule> code() {
        return List.of(
                written(
                                "HYG-01",
                                "warnings that fail the build",
                                "deny\\s*=\\s*\"?warnings|deny_warnings\\s*=\\s*true|deny\\(warnings\\)",
                                SETTING,
                                CODE)
                        .proves(),
                written(
                                "HYG-07",
                                "debug code",
                                "import.*(forge-std/console|hardhat/console)|\\bconsole2?\\.log|\\bdbg!|debug::print|USE"
                                    + " THIS FOR TESTING",
                                CODE)
                        .speaksAgainst(),
                named("HYG-16", "owners of code", "(\\.github/|docs/)?codeowners"),
                named("KEY-02", "rules for branches", "\\.github/(settings\\.yml|rulesets?/.*)"),
                coded("KEY-06", "a delay for changes", "\\bTimelock\\w*|\\bminDelay\\b|\\btime_lock\\b", CODE, SCRIPT),
                coded(
                        "LAU-07",
                        "limits",
                        "\\b(supplyCap|maxDeposit|depositCap|rateLimit\\w*|borrowCap)\\b(?!\\s*\\()",
                        CODE));
    }

    private static List<EvidenceRule> operations() {
        return List.of(
                written(
                                "OPS-02",
                                "a plan for incidents",
                                "^#+ .*(incident.{0,20}(response|plan|process|manag)|runbook|war.?room|emergency.{0,3}(plan|response|procedure|action|contact|freeze|pause|shutdown))",
                                DOC)
                        .orNamed("(.*/)?[^/]*(incident|runbook|emergency)[^/]*\\.md"),
                coded("OPS-04", "a way to pause", "\\b(Pausable\\w*|whenNotPaused)\\b", CODE),
                written(
                        "LAU-02",
                        "verification of the source",
                        "--verify\\b|sourcify|solana-verify|anchor build --verifiable|workspace-optimizer",
                        SCRIPT,
                        SETTING,
                        WORKFLOW,
                        DOC),
                named(
                        "LAU-03",
                        "checks after deployment",
                        "(.*/)?(scripts?|tests?|deploy)/.*(post[-_]?deploy|(verify|check|validate)[-_]?(deploy|config|param|owner|role|state|proxy)|deploy[^/]*(verif|valid|check))[^/]*"),
                written(
                        "LAU-04",
                        "hand-over of power",
                        "(?-i:\\b(transferOwnership|grantRole|revokeRole|acceptOwnership|setAuthority))[\"']?\\s*[(,]",
                        SCRIPT),
                written("REC-05", "a workflow on a schedule", "^\\s*-?\\s*cron:", WORKFLOW));
    }

    private static List<EvidenceRule> services() {
        return List.of(
                written(
                        "TST-12",
                        "attacks on the service in tests",
                        "schemathesis|dredd|\\bpact\\b|TestClient\\(|supertest|\\bk6\\b|locust",
                        TEST,
                        OFF_CHAIN,
                        SETTING),
                written(
                        "OPS-07",
                        "security schemes of the API",
                        "securitySchemes|Depends\\(\\s*\\w*(auth|user|token|key|verify|security)",
                        SETTING,
                        OFF_CHAIN),
                written(
                        "OPS-08",
                        "limits of the API",
                        "slowapi|express-rate-limit|throttle_classes|^\\s*[\"']?429[\"']?\\s*:",
                        SETTING,
                        OFF_CHAIN),
                written(
                        "OPS-09",
                        "observation of services",
                        "opentelemetry|prometheus|\\bsentry\\b",
                        SETTING,
                        OFF_CHAIN),
                written(
                        "OPS-11",
                        "a version of the API",
                        "^(?!.*://)(?!.*\\b(import|require|from|install|module)\\b).*\\b(route|router|routes|path|prefix|nest|app\\.\\w+)\\b.*[\"'/]v\\d+/|^"
                            + " {1,6}/(api/)?v\\d+/.*:\\s*$|\\bdeprecated: true",
                        SETTING,
                        OFF_CHAIN),
                written(
                        "OPS-13",
                        "a manager of secrets in settings",
                        "secrets?manager|external-?secrets|sealed-?secrets|hashicorp/vault|vault\\.hashicorp|(?-i:\\bVAULT_ADDR\\b)|\\bsops\\b|\\bdoppler\\b",
                        SETTING,
                        WORKFLOW,
                        OFF_CHAIN),
                written("OPS-12", "genuine webhooks", "compare_digest|timingSafeEqual", OFF_CHAIN),
                written(
                        "OPS-14",
                        "health checks",
                        "livenessProbe|readinessProbe|HEALTHCHECK|[\"']/(healthz?|ready|live)[\"']",
                        SETTING,
                        OFF_CHAIN),
                written(
                        "OPS-15",
                        "structured logs",
                        "structlog|python-json-logger|\\bpino\\b|winston|\\bslog\\b|tracing_subscriber",
                        SETTING,
                        OFF_CHAIN),
                written(
                        "OPS-16",
                        "tests against the API's description",
                        "schemathesis|dredd|openapi-core|express-openapi-validator|@stoplight/prism|\\bprism"
                                + " (mock|proxy)",
                        SETTING,
                        OFF_CHAIN,
                        WORKFLOW,
                        TEST));
    }
}
