package drydock.ui.wizard;

import drydock.domain.catalogue.Auditor;
import java.util.List;

/**
 * An auditor that the guide names for what is built.
 *
 * @param useCases the kinds of product it is named for
 */
record Suggestion(Auditor auditor, List<String> useCases) {
    Suggestion {
        useCases = List.copyOf(useCases);
    }
}
