package drydock.workspace;

import java.util.Optional;

/**
 * A copy of a file that was kept in a workspace and is no longer what was attached, or gone.
 *
 * @param sha256 of what was attached, 64 hexadecimal digits
 * @param soundIn the newest backup that has it as it was attached
 */
public record DamagedCopy(String sha256, Optional<Backup> soundIn) {}
