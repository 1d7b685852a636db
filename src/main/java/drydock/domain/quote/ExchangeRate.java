package drydock.domain.quote;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a unit of one currency is worth in another, typed by the user.
 *
 * @param source currency that is converted, ISO 4217 code or token symbol
 * @param target currency that it is converted to
 * @param rate units of {@code target} for one of {@code source}, above 0
 * @param asOf the day of which the rate is
 */
@RecordBuilder
public record ExchangeRate(
        Id<ExchangeRate> id, Id<Project> project, String source, String target, BigDecimal rate, LocalDate asOf)
        implements Entity, ExchangeRateBuilder.With {
    public ExchangeRate {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("a rate is above 0, not " + rate);
        }
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
