package drydock.domain.project;

import drydock.domain.Entity;
import drydock.domain.Id;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One product on its way to launch.
 *
 * @param ecosystems keys of the vocabulary's ecosystems
 * @param technologies keys of the vocabulary's technologies
 * @param useCases keys of the vocabulary's use cases: the kind of product
 * @param traits what the product is beyond its stack: keys of the vocabulary's stacks that ask for a trait, such as
 *     {@code upgradeable} and {@code token}
 * @param repository where the source lies for everybody, a URL; empty if not stated
 * @param wantedLaunch the day the founder wishes to launch
 * @param currency ISO 4217 code or token symbol in which {@code budget} and {@code valueAtRisk} are counted
 * @param budget for the audit, not negative
 * @param valueAtRisk what users may lose, not negative
 * @param sample whether it came with the application to be tried out
 */
@RecordBuilder
public record Project(
        Id<Project> id,
        String name,
        Stage stage,
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
        boolean archived,
        boolean sample)
        implements Entity, ProjectBuilder.With {
    public Project {
        ecosystems = List.copyOf(ecosystems);
        technologies = List.copyOf(technologies);
        useCases = List.copyOf(useCases);
        traits = List.copyOf(traits);
    }
}
