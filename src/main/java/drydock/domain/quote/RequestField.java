package drydock.domain.quote;

/**
 * What firms ask before they quote, beyond what the project knows already. These recur in at least three of the published
 * intake forms of Cyfrin, Code4rena, Sherlock, MixBytes, Cantina, Pessimistic and StrongholdSec (2023 to 2025).
 */
public enum RequestField {
    SUMMARY("What it does", "One paragraph for somebody who never heard of it"),
    DOCUMENTATION("Documentation", "Where the specification, diagrams and papers are"),
    BUILD("Build and test", "The commands that build it and run its tests, and the compiler's version"),
    COVERAGE("Test coverage", "Lines covered by tests, in per cent, and how it was measured"),
    CHAINS("Chains", "Where it will be deployed"),
    TOKENS("Tokens", "Standards, and odd behaviour that may come: fees on transfer, rebasing, blocklists, decimals"),
    TRUST("Roles and trust", "Who may do what, and which of them are trusted not to do harm"),
    INTEGRATIONS("Integrations and oracles", "What it calls that is not ours, and what is assumed of it"),
    STANDARDS("Standards", "EIPs and the like that it promises to follow"),
    INVARIANTS("Invariants", "What must hold whatever happens"),
    UPGRADE("Fork or upgrade", "What it was forked from or replaces, and what differs"),
    KNOWN_ISSUES("Known issues and accepted risks", "What needs no report"),
    EARLIER_AUDITS("Earlier audits", "By whom, at which commit, and where the report is"),
    WORRIES("Where we worry", "What we would attack first");

    private final String title;
    private final String help;

    RequestField(String title, String help) {
        this.title = title;
        this.help = help;
    }

    public String title() {
        return title;
    }

    /** What to write there. */
    public String help() {
        return help;
    }
}
