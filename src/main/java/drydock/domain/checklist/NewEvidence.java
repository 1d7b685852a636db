package drydock.domain.checklist;

import org.jspecify.annotations.Nullable;

/** Evidence that is about to be recorded: what the user gives. The components mean the same as in {@link Evidence}. */
public record NewEvidence(
        EvidenceKind kind,
        String label,
        String location,
        @Nullable String sha256,
        @Nullable Long size,
        @Nullable Integer maxAgeDays) {}
