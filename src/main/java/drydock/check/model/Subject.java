package drydock.check.model;

import drydock.domain.Id;

/**
 * What a finding is about: a mute holds for a rule and one subject.
 *
 * @param key lasting, unique within a project
 * @param title as the founder knows it; empty for the project as a whole
 */
public record Subject(String key, String title) {
    public static final Subject PROJECT = new Subject("project", "");

    public static Subject of(Id<?> id, String title) {
        return new Subject(id.toString(), title);
    }
}
