package drydock.domain.repository;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * A scope that was pinned: exactly these files with exactly these contents, at a commit. Two scopes are the same review if and
 * only if their hashes are equal.
 *
 * @param name as the user calls it
 * @param revision the tag or branch that was pinned; empty if a commit was
 * @param commit 40 hexadecimal digits
 * @param scopeHash as it was computed when the scope was frozen, see {@link #computedHash}
 * @param files by path
 * @param standing how far the working tree was from the commit on that day
 */
@RecordBuilder
public record FrozenScope(
        Id<FrozenScope> id,
        Id<Project> project,
        String name,
        String revision,
        String commit,
        LocalDate frozenOn,
        String scopeHash,
        List<Pinned> files,
        Standing standing,
        String notes)
        implements Entity, FrozenScopeBuilder.With {
    public FrozenScope {
        GitId.checked(commit);
        files = files.stream().sorted(Comparator.comparing(Pinned::path)).toList();
    }

    /**
     * A file of it.
     *
     * @param blobId Git's name of its content
     * @param nsloc the lines a price is asked for
     */
    public record Pinned(String path, String blobId, int nsloc) {
        public Pinned {
            Objects.requireNonNull(path, "no path");
            GitId.checked(blobId);
        }
    }

    /** Normalised lines of all files. */
    public int nsloc() {
        return Math.toIntExact(Math.min(
                Integer.MAX_VALUE, files.stream().mapToLong(Pinned::nsloc).sum()));
    }

    /** One line a file: blob id, two spaces, path; sorted by path, in UTF-8 with line feeds. */
    public String manifest() {
        StringBuilder out = new StringBuilder();
        files.forEach(file ->
                out.append(file.blobId()).append("  ").append(file.path()).append('\n'));
        return out.toString();
    }

    /** The SHA-256 of {@link #manifest}, 64 hexadecimal digits. */
    public String computedHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(manifest().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether the files are those that the hash was computed of; a file of somebody else may say anything. */
    public boolean isIntact() {
        return scopeHash.equals(computedHash());
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
