package drydock.domain;

import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong and that the user must know, in plain words. The technical cause goes to the log, not here.
 *
 * @param happened what happened: "The disk is full."
 * @param kept what was kept and what was not: "Your text is still in the field; the file is unchanged."
 * @param todo what the user can do next: "Free some space and press Enter again."
 * @param cause the technical cause for the log, if there is one
 */
public record Problem(
        String happened, String kept, String todo, @Nullable Throwable cause) {
    public Problem(String happened, String kept, String todo) {
        this(happened, kept, todo, null);
    }

    /** The three sentences as one text. */
    public String text() {
        return happened + "\n" + kept + "\n" + todo;
    }
}
