package drydock.check.model;

import drydock.domain.Entity;
import drydock.domain.Id;

/**
 * Where something can be mended.
 *
 * @param type of the record
 * @param field name of the record's component; empty for the record as a whole
 */
public record Place(Class<? extends Entity> type, Id<?> id, String field) {}
