package drydock.check.item;

import drydock.check.model.Facts;
import drydock.check.model.Words;
import drydock.domain.register.Alert;
import java.util.List;
import java.util.regex.Pattern;

/**
 * MON-02, MON-03, MON-05 and OPS-15: some alert speaks of it by its title. Titles are a founder's words, so that a person
 * confirms.
 *
 * @param speaks what a title must have
 * @param words what is wanted
 */
record AlertsSpeak(String item, Pattern speaks, String words) implements PlanItem {
    static AlertsSpeak of(String item, String words, String speaks) {
        return new AlertsSpeak(item, Pattern.compile(speaks, Pattern.CASE_INSENSITIVE), words);
    }

    @Override
    public Found look(Facts facts) {
        List<String> titles = facts.launch().safety().alerts().stream()
                .map(Alert::title)
                .filter(title -> speaks.matcher(title).find())
                .map(title -> "“" + title + "”")
                .toList();
        return titles.isEmpty()
                ? Found.nothing("No registered alert speaks of " + words + ".")
                : Found.looks("Of " + words + " these alerts seem to speak: " + Words.list(titles) + ".");
    }
}
