package drydock.domain.catalogue;

import drydock.domain.Entity;
import drydock.domain.Id;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What the shipped data last said of an auditor or a fact. Against it we tell what the user touched, so that a newer
 * version of the shipped data can update the rest, field by field. It outlives the record: a baseline whose record is
 * gone says that the user removed it.
 *
 * @param kind {@link #AUDITOR} or {@link #FACT}; {@link #SET} marks that a set of shipped auditors was added
 * @param key of the auditor, the fact or the set
 * @param json the shipped record
 */
@RecordBuilder
public record Baseline(Id<Baseline> id, String kind, String key, String json) implements Entity, BaselineBuilder.With {
    public static final String AUDITOR = "auditor";
    public static final String FACT = "fact";
    public static final String SET = "set";
}
