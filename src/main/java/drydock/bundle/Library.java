package drydock.bundle;

/**
 * A library that the application ships.
 *
 * @param use what it is there for
 * @param licence its licence's usual name
 */
public record Library(String name, String use, String licence) {}
