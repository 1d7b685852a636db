package drydock.domain.workflow;

import drydock.domain.Id;
import drydock.domain.catalogue.Auditor;
import drydock.domain.plan.PlanOffsets;
import drydock.domain.project.Stage;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the wizard for a new project asked.
 *
 * @param ecosystems keys of the vocabulary's ecosystems
 * @param technologies keys of the vocabulary's technologies
 * @param useCases keys of the vocabulary's use cases
 * @param traits keys of the vocabulary's stacks that ask for a trait
 * @param repository a URL, or empty
 * @param currency of the amounts, empty if there is none
 * @param stage the project is in already; null for the first one that fits
 * @param offsets of the plan, as the founder left them
 * @param candidates auditors to consider from the start
 */
@RecordBuilder
public record NewProjectRequest(
        String name,
        List<String> ecosystems,
        List<String> technologies,
        List<String> useCases,
        List<String> traits,
        String repository,
        @Nullable LocalDate wantedLaunch,
        String currency,
        @Nullable BigDecimal budget,
        @Nullable BigDecimal valueAtRisk,
        String notes,
        @Nullable Stage stage,
        PlanOffsets offsets,
        List<Id<Auditor>> candidates)
        implements NewProjectRequestBuilder.With {
    public NewProjectRequest {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a project needs a name");
        }
        ecosystems = List.copyOf(ecosystems);
        technologies = List.copyOf(technologies);
        useCases = List.copyOf(useCases);
        traits = List.copyOf(traits);
        candidates = List.copyOf(candidates);
    }

    /** Only the name is given; everything else is empty or as usual. */
    public static NewProjectRequest named(String name) {
        return new NewProjectRequest(
                name,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                null,
                "",
                null,
                null,
                "",
                null,
                PlanOffsets.usual(),
                List.of());
    }
}
