package drydock.scan.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An item for which certain words are an indication: in the code, in the texts, or in the names of files.
 *
 * @param found what it means where they are there
 * @param subject what was looked for, for the sentence where they are not
 * @param names paths that are an indication by themselves; null if none are
 * @param words what is looked for; null if only names count
 * @param inCode whether to look past comments and strings
 * @param roles in which files to look for the words
 */
record Hint(
        String item,
        State found,
        String subject,
        @Nullable Pattern names,
        @Nullable Pattern words,
        boolean inCode,
        List<Role> roles)
        implements EvidenceRule {
    Hint {
        roles = List.copyOf(roles);
    }

    /** Looks for names of files only. */
    static Hint named(String item, String subject, String names) {
        return new Hint(item, State.SEEN, subject, Pattern.compile("(?i)" + names), null, false, List.of());
    }

    /** Looks for words in the code. */
    static Hint coded(String item, String subject, String words, Role... roles) {
        return new Hint(item, State.SEEN, subject, null, Pattern.compile(words), true, Arrays.asList(roles));
    }

    /** Looks for words in texts, comments and strings too; case does not matter. */
    static Hint written(String item, String subject, String words, Role... roles) {
        Pattern pattern = Pattern.compile("(?im)" + words);
        return new Hint(item, State.SEEN, subject, null, pattern, false, Arrays.asList(roles));
    }

    /** The same, with names of files that count too. */
    Hint orNamed(String paths) {
        return new Hint(item, found, subject, Pattern.compile("(?i)" + paths), words, inCode, roles);
    }

    /** The same, but what is found proves the item. */
    Hint proves() {
        return new Hint(item, State.PASS, subject, names, words, inCode, roles);
    }

    /** The same, but what is found only raises the question whether the item is done. */
    Hint asks() {
        return new Hint(item, State.NOT_SEEN, subject + "; ask whether that is covered", names, words, inCode, roles);
    }

    /** The same, but what is found speaks against the item. */
    Hint speaksAgainst() {
        return new Hint(item, State.FAIL, subject, names, words, inCode, roles);
    }

    @Override
    public boolean tellsOfAFind() {
        return found == State.PASS || found == State.SEEN;
    }

    @Override
    public Evidence look(RepositoryView view) {
        List<Place> places = new ArrayList<>();
        if (names != null) {
            view.paths(names).forEach(path -> places.add(new Place(path, 0, "")));
        }
        if (words != null) {
            Role[] where = roles.toArray(Role[]::new);
            places.addAll(inCode ? view.inCode(words, where) : view.inText(words, where));
        }
        return places.isEmpty()
                ? Evidence.of(item, State.NOT_SEEN, "Not seen: " + subject.replaceFirst(";.*", "") + ".")
                : new Evidence(item, found, "Seen: " + subject + ".", places);
    }
}
