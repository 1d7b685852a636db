package drydock.domain.checklist;

import drydock.domain.Id;
import drydock.domain.project.Person;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which items to show. An item must satisfy every part.
 *
 * @param depth how much of the checklist
 * @param openOnly only those with something left to do
 * @param blockersOnly only those that block
 * @param staleOnly only those with stale evidence
 * @param suggestedOnly only those with a suggestion that wants a decision
 * @param responsible only those that this person takes care of; null for everybody's
 * @param dueBy only those due on this day or before; null for all
 * @param when only this side of the review; null for both
 * @param text words that all occur in the item, whatever their case; empty for no restriction
 */
@RecordBuilder
public record ChecklistFilter(
        Depth depth,
        boolean openOnly,
        boolean blockersOnly,
        boolean staleOnly,
        boolean suggestedOnly,
        @Nullable Id<Person> responsible,
        @Nullable LocalDate dueBy,
        @Nullable When when,
        String text)
        implements Predicate<Item>, ChecklistFilterBuilder.With {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** How much of the checklist. */
    public enum Depth {
        /** The first steps. */
        FIRST_TEN,
        /** The short view, with the user's own items. */
        ESSENTIALS,
        ALL
    }

    public static ChecklistFilter everything() {
        return new ChecklistFilter(Depth.ALL, false, false, false, false, null, null, null, "");
    }

    @Override
    public boolean test(Item item) {
        return prepared().test(item);
    }

    /** The same, with its text taken apart once: for a look at thousands of items. */
    public Predicate<Item> prepared() {
        List<String> words =
                text.isBlank() ? List.of() : SPACES.splitAsStream(text.strip()).toList();
        return item -> fits(item) && (words.isEmpty() || hasWords(item, words));
    }

    private boolean fits(Item item) {
        return inDepth(item)
                && (!openOnly || item.isOpen())
                && (!blockersOnly || item.severity() == Severity.BLOCKER)
                && (!staleOnly || item.stale())
                && (!suggestedOnly || item.hasNews())
                && (responsible == null
                        || item.responsible().filter(responsible::equals).isPresent())
                && (dueBy == null
                        || item.dueOn().filter(day -> !day.isAfter(dueBy)).isPresent())
                && (when == null || item.definition().when() == when);
    }

    private boolean inDepth(Item item) {
        return switch (depth) {
            case FIRST_TEN -> item.definition().firstTen() != null;
            case ESSENTIALS -> item.definition().essential();
            case ALL -> true;
        };
    }

    private static boolean hasWords(Item item, List<String> words) {
        ItemDefinition definition = item.definition();
        for (String word : words) {
            boolean there = contains(definition.title(), word)
                    || contains(definition.phase(), word)
                    || contains(definition.id(), word)
                    || contains(item.comment(), word)
                    || contains(definition.why(), word)
                    || contains(definition.howToProve(), word);
            if (!there) {
                return false;
            }
        }
        return true;
    }

    /** Compares in place: lower-casing the texts of thousands of items at every key would be felt. */
    private static boolean contains(String place, String word) {
        char lower = Character.toLowerCase(word.charAt(0));
        char upper = Character.toUpperCase(word.charAt(0));
        int last = place.length() - word.length();
        for (int i = 0; i <= last; i++) {
            char c = place.charAt(i);
            if ((c == lower || c == upper) && place.regionMatches(true, i, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
