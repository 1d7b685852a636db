package drydock.workspace;

/**
 * What was counted in one content, in a form that only the counter understands.
 *
 * @param key names the content and how it was counted
 * @param seal proves on which computer it was counted
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Measure(String key, String seal, byte[] content) {}
