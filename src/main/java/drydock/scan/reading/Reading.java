package drydock.scan.reading;

import drydock.domain.repository.CodeFile;
import drydock.domain.repository.Repository.Unread;
import drydock.domain.repository.Standing;
import java.util.List;

/**
 * What a reading found, in the form in which it is kept.
 *
 * @param title what was read, for a person: {@code working tree}, {@code commit}, {@code folder}
 * @param commit 40 hexadecimal digits; empty if there is none
 * @param branch empty if none is checked out
 * @param files by path; their identity and fate are provisional
 * @param others files that are no source
 */
public record Reading(
        String title,
        String commit,
        String branch,
        List<CodeFile> files,
        int others,
        List<Unread> unread,
        Standing standing) {
    public Reading {
        files = List.copyOf(files);
        unread = List.copyOf(unread);
    }
}
