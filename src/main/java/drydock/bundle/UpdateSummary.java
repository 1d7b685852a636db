package drydock.bundle;

import java.util.ArrayList;
import java.util.List;

/**
 * What an update of the catalogue does, counted.
 *
 * @param fieldsKept fields that ship in a new form but stay as the user has them
 */
public record UpdateSummary(
        int auditorsAdded, int factsAdded, int fieldsUpdated, int fieldsKept, int auditorsRemoved, int factsRemoved) {
    /** As one sentence: "2 auditors and 31 facts added, 5 fields updated, 1 field kept as you changed it." */
    public String text() {
        List<String> parts = new ArrayList<>();
        add(parts, "added", auditorsAdded, factsAdded);
        if (fieldsUpdated > 0) {
            parts.add(count(fieldsUpdated, "field") + " updated");
        }
        if (fieldsKept > 0) {
            parts.add(count(fieldsKept, "field") + " kept as you changed " + (fieldsKept == 1 ? "it" : "them"));
        }
        add(parts, "removed", auditorsRemoved, factsRemoved);
        return parts.isEmpty() ? "Nothing to show for it." : String.join(", ", parts) + ".";
    }

    private static void add(List<String> parts, String verb, int auditors, int facts) {
        List<String> things = new ArrayList<>();
        if (auditors > 0) {
            things.add(count(auditors, "auditor"));
        }
        if (facts > 0) {
            things.add(count(facts, "fact"));
        }
        if (!things.isEmpty()) {
            parts.add(String.join(" and ", things) + " " + verb);
        }
    }

    private static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
