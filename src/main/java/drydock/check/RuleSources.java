package drydock.check;

import java.util.Map;

/** What the keys stand for by which rules say where they come from. The same keys name the sources of checklist items. */
public final class RuleSources {
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("ART", "Token Metrics, Top Smart Contract Auditors, September 2025"),
            Map.entry("C4-README", "Code4rena contest READMEs, 2025 and 2026"),
            Map.entry("C4-SP", "Code4rena documentation, sponsor guide"),
            Map.entry("CDIL", "ConsenSys Diligence, post on preparing for an audit"),
            Map.entry("CYF-EXT", "Cyfrin, onboarding questionnaire, long form"),
            Map.entry("DOTPAL", "DOTPAL, guide to choosing an auditor"),
            Map.entry("ETH3", "EEA EthTrust Security Levels 3"),
            Map.entry("HACK", "Hacken, audit preparation"),
            Map.entry("JAR", "jarir-up/resources, lists per stack"),
            Map.entry("MEASURED", "Drydock, measured on public repositories and reports"),
            Map.entry("NAS", "Nascent simple security toolkit, outside sanity check"),
            Map.entry("NAS-PL", "Nascent simple security toolkit, pre-launch checklist"),
            Map.entry("REKT", "The Rekt Test"),
            Map.entry("SEAL", "Security Alliance frameworks"),
            Map.entry("SEAL-EXT", "Security Alliance frameworks, external security reviews"),
            Map.entry("SHER-COLLAB", "Sherlock documentation, collaborative audits"),
            Map.entry("SHER-DURING", "Sherlock documentation, during the audit"),
            Map.entry("SHER-FIX", "Sherlock documentation, fix review"),
            Map.entry("SHER-POST", "Sherlock documentation, after the audit"),
            Map.entry("SHER-PREP", "Sherlock documentation, audit preparation"),
            Map.entry("SHER-QA", "Sherlock contest questionnaire"),
            Map.entry("SHER-TIMELINE", "Sherlock documentation, audit pricing and timeline"),
            Map.entry("SHRED", "Shred Security protocol deployment checklist 1.0.1"),
            Map.entry("SOLO", "A solo reviewer's process page"),
            Map.entry("TOB-MAT", "Trail of Bits, building secure contracts: code maturity criteria"),
            Map.entry("TOB-PREP", "Trail of Bits, building secure contracts: review preparation checklist"),
            Map.entry("TOB-SK", "Trail of Bits skills, audit preparation assistant"),
            Map.entry("own", "Drydock, our own reasoning"));

    private RuleSources() {}

    /** {@code Token Metrics, Top Smart Contract Auditors, September 2025: mistake 2} for {@code ART, mistake 2}. */
    public static String title(String source) {
        String key = key(source);
        String title = TITLES.getOrDefault(key, key);
        return key.length() == source.length() ? title : title + ": " + source.substring(key.length() + 2);
    }

    static boolean isKnown(String source) {
        return TITLES.containsKey(key(source));
    }

    private static String key(String source) {
        int comma = source.indexOf(", ");
        return comma < 0 ? source : source.substring(0, comma);
    }
}
