package drydock.domain.catalogue;

/**
 * A term of the vocabulary that is known to hold for an auditor. A term that is absent is unknown, never no.
 *
 * @param key of the term
 */
public record Tag(String key, Source source) {}
