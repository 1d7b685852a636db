package drydock.bundle;

import drydock.domain.Answer;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.checklist.ItemDefinition;
import drydock.domain.checklist.ItemDefinition.Condition;
import drydock.domain.checklist.ItemDefinition.Diligence;
import drydock.domain.checklist.ItemDefinition.Reference;
import drydock.domain.checklist.Severity;
import drydock.domain.checklist.When;
import drydock.domain.selection.SelectionGuide;
import drydock.domain.selection.SelectionGuide.Question;
import java.time.DateTimeException;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the checklist. */
final class ChecklistReader {
    /** A source's key and, where the item says so, the place in it: {@code ART (common mistake 5)}. */
    private static final Pattern REFERENCE = Pattern.compile("([A-Za-z0-9-]+)((?:, | \\().+)?");

    private final Keys evidence = new Keys("class of evidence", Set.of("auto", "import", "hint", "plan", "ask"));
    private final FootprintReader footprints;
    private final Keys stacks;
    private final Keys questions;

    ChecklistReader(Vocabulary vocabulary, SelectionGuide selection) {
        footprints = new FootprintReader(vocabulary.ecosystems(), vocabulary.technologies(), vocabulary.scopeTypes());
        stacks = Keys.of("stack", vocabulary.stacks(), Vocabulary.Stack::key);
        questions = Keys.of(
                "due-diligence question",
                Stream.concat(selection.questions().stream(), selection.redFlags().stream())
                        .toList(),
                Question::key);
    }

    List<ItemDefinition> read(Element root) {
        Map<String, String> titles = new HashMap<>();
        root.child("sources").fields().forEach((key, title) -> titles.put(key, title.text()));
        Set<String> ids = new HashSet<>();
        return root.list("items", e -> item(e, ids, titles));
    }

    private ItemDefinition item(Element e, Set<String> ids, Map<String, String> titles) {
        return new ItemDefinition(
                Keys.unique(e, "id", ids),
                e.text("phase"),
                e.constant("when", When.class),
                e.text("title"),
                e.text("why"),
                e.text("howToProve"),
                e.constant("severity", Severity.class),
                condition(e.nullableChild("severityCondition")),
                e.list("stacks", stacks::read),
                e.list("evidence", evidence::read),
                e.flag("essential"),
                e.nullableNumber("firstTen"),
                recurrence(e.nullableChild("recurrence")),
                diligence(e.nullableChild("dueDiligence")),
                e.list("sources", s -> reference(s, titles)));
    }

    private @Nullable Condition condition(@Nullable Element e) {
        if (e == null) {
            return null;
        }
        Element holdsFor = e.nullableChild("holdsFor");
        return new Condition(
                e.constant("raises", Severity.class),
                e.text("when"),
                holdsFor == null ? null : footprints.read(holdsFor));
    }

    private static @Nullable String recurrence(@Nullable Element e) {
        if (e == null) {
            return null;
        }
        try {
            return Period.parse(e.text()).toString();
        } catch (DateTimeException x) {
            throw e.broken("no period", x);
        }
    }

    private @Nullable Diligence diligence(@Nullable Element e) {
        return e == null
                ? null
                : new Diligence(e.list("questions", questions::read), e.constant("doneWhen", Answer.class));
    }

    private static Reference reference(Element e, Map<String, String> titles) {
        Matcher matcher = REFERENCE.matcher(e.text());
        String title = matcher.matches() ? titles.get(matcher.group(1)) : null;
        if (title == null) {
            throw e.broken("no source '" + e.text() + "'");
        }
        String place = matcher.group(2);
        return new Reference(matcher.group(1), place == null ? title : title + place);
    }
}
