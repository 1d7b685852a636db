package drydock.domain.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Where a statement comes from and how old it is.
 *
 * @param title of the publication; for the user's own statements, their words
 * @param url where it can be read; null if nowhere
 * @param asOf ISO date, month or year ({@code 2026-07-23}, {@code 2025-09}, {@code 2026}); null if its age is unknown
 */
public record Source(
        String title, @Nullable String url, @Nullable String asOf) {}
