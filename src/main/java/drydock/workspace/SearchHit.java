package drydock.workspace;

import drydock.domain.Entity;

/**
 * Something that a search found.
 *
 * @param entity what it is
 * @param title its name or label
 * @param body the rest of the text that was searched; may be empty
 */
public record SearchHit(Entity entity, String title, String body) {}
