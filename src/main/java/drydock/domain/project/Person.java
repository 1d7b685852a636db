package drydock.domain.project;

import drydock.domain.Entity;
import drydock.domain.Id;
import io.soabase.recordbuilder.core.RecordBuilder;

/** Somebody who owns, approves, rates or is a contact. */
@RecordBuilder
public record Person(Id<Person> id, String name, String role, String contact) implements Entity, PersonBuilder.With {}
