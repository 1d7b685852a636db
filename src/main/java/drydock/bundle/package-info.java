/**
 * What the application ships: auditors with their facts, the vocabulary, the guide and the checklist, read from resources
 * into domain records. Also brings a workspace's catalogue up to date with it. May use the domain only. Start reading at
 * {@link drydock.bundle.Bundle}.
 *
 * <p>The version is a date that is declared in a resource, not a hash: it is what a person reads in About. Nothing relies
 * on it being raised, because {@link drydock.bundle.CatalogueUpdate} compares contents.
 *
 * <p>In the resources a field that is null is known to be unknown, and a field that is missing is a mistake; a source is
 * named by its key in {@code sources.json}, which holds title, address and date.
 */
@NullMarked
package drydock.bundle;

import org.jspecify.annotations.NullMarked;
