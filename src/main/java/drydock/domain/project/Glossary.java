package drydock.domain.project;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The product's words and what they mean, for a founder who is no security expert. In the order in which they are met. */
public record Glossary(List<Entry> entries) {
    public Glossary {
        entries = List.copyOf(entries);
    }

    /** A word and its meaning in one or two sentences. */
    public record Entry(String word, String meaning) {}

    /** The entry for {@code word}, regardless of case. */
    public Optional<Entry> find(String word) {
        return entries.stream().filter(e -> e.word().equalsIgnoreCase(word)).findFirst();
    }

    /**
     * What {@code word} means.
     *
     * @throws NoSuchElementException if the glossary lacks it: a mistake of ours
     */
    public String meaning(String word) {
        return find(word)
                .map(Entry::meaning)
                .orElseThrow(() -> new NoSuchElementException("no '" + word + "' in the glossary"));
    }
}
