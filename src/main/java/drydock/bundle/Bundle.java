package drydock.bundle;

import drydock.domain.catalogue.Vocabulary;
import drydock.domain.checklist.ItemDefinition;
import drydock.domain.project.Glossary;
import drydock.domain.project.GuideText;
import drydock.domain.quote.EstimationRule;
import drydock.domain.selection.SelectionGuide;
import java.util.List;

/**
 * Everything that the application ships. Its parts fit together: whatever names another thing by key, names one that is
 * there.
 *
 * @param version the day of this data, as an ISO date
 * @param checklist in the order in which it is shown, the items of a phase one after the other
 * @param guideAuditors in the guide's order
 * @param otherAuditors the second set
 * @param facts about auditors of both sets
 * @param estimation public rules of how price and time follow from the size of the code
 * @param libraries that the application is made with
 */
public record Bundle(
        String version,
        Vocabulary vocabulary,
        SelectionGuide selection,
        GuideText guide,
        Glossary glossary,
        List<ItemDefinition> checklist,
        List<ShippedAuditor> guideAuditors,
        List<ShippedAuditor> otherAuditors,
        List<ShippedFact> facts,
        List<EstimationRule> estimation,
        List<Library> libraries) {
    public Bundle {
        checklist = List.copyOf(checklist);
        guideAuditors = List.copyOf(guideAuditors);
        otherAuditors = List.copyOf(otherAuditors);
        facts = List.copyOf(facts);
        estimation = List.copyOf(estimation);
        libraries = List.copyOf(libraries);
    }

    /**
     * Reads what this application ships. Takes a while: not for the thread that paints.
     *
     * @throws BrokenBundleException if the application was built with broken data
     */
    public static Bundle load() {
        return new BundleReader(BundleReader::shipped).read();
    }

    public List<ShippedAuditor> auditors(ShippedSet set) {
        return switch (set) {
            case GUIDE -> guideAuditors;
            case OTHERS -> otherAuditors;
        };
    }
}
