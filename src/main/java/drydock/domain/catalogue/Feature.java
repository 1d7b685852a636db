package drydock.domain.catalogue;

import org.jspecify.annotations.Nullable;

/** Something an auditor offers or does. */
public record Feature(String text, Source source, @Nullable String note) {}
