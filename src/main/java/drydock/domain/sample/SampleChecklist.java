package drydock.domain.sample;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.checklist.ItemState;
import drydock.domain.checklist.OwnItem;
import drydock.domain.checklist.Severity;
import drydock.domain.checklist.When;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.register.ItemOccurrence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the sample is with its checklist: most of what comes before the audit is done, some of it late or stale. */
final class SampleChecklist {
    private static final String DOCS = "https://docs.harbour.example/";

    private final Id<Project> project;
    private final Ids ids;
    private final SampleTeam team;
    private final SampleDates dates;
    private final List<Entity> records = new ArrayList<>();

    SampleChecklist(Id<Project> project, Ids ids, SampleTeam team, SampleDates dates) {
        this.project = project;
        this.ids = ids;
        this.team = team;
        this.dates = dates;
        proved();
        done();
        setAside();
        open();
        own();
        comingRound();
    }

    List<Entity> records() {
        return List.copyOf(records);
    }

    /** Done, with something to show for it. */
    private void proved() {
        link("SCO-01", team.engineer(), -9, "scope", null);
        link("SCO-03", team.engineer(), -8, "freeze", null);
        link("SCO-05", team.engineer(), -9, "size", null);
        link("DOC-01", team.founder(), -22, "overview", null);
        link("DOC-02", team.engineer(), -20, "build", 30);
        link("DOC-04", team.security(), -19, "roles", null);
        link("DOC-05", team.security(), -19, "trust", null);
        link("TST-01", team.engineer(), -8, "tests", 30);
        // stale by now: coverage was measured long before the freeze
        link("TST-02", team.engineer(), -30, "coverage", 14);
        link("HYG-04", team.engineer(), -12, "static-analysis", 30);
        link("HYG-12", team.security(), -15, "secrets", 30);
        link("OPS-02", team.security(), -28, "incident-plan", 180);
        statement("HYG-08", team.engineer(), -8, "The tree was clean and pushed when the tag was made.");
        statement("KEY-01", team.security(), -35, "All five people sign in with hardware keys.");
        statement("OPS-01", team.founder(), -45, "Priya is the security owner.");
        statement("ENG-01", team.founder(), -20, "Signed by both sides; the order repeats scope, dates and retest.");
        statement("ENG-05", team.engineer(), -4, "Held on the first day; the build was repeated on their machine.");
        statement("RET-01", team.founder(), -20, "Both windows are in the order.");
    }

    private void done() {
        for (String item : List.of("SCO-02", "SCO-04", "SCO-06", "SCO-07", "SCO-08", "SCO-10", "SCO-13")) {
            entry(item, ItemState.DONE, "", team.engineer(), -10, null);
        }
        for (String item : List.of("DOC-03", "DOC-07", "DOC-08", "DOC-12", "TST-03", "TST-04", "HYG-01", "HYG-02")) {
            entry(item, ItemState.DONE, "", team.engineer(), -14, null);
        }
        for (String item : List.of("HYG-05", "HYG-09", "HYG-16", "KEY-02", "KEY-09", "OPS-06", "ENG-02", "ENG-03")) {
            entry(item, ItemState.DONE, "", team.security(), -18, null);
        }
    }

    private void setAside() {
        entry("TST-06", ItemState.NOT_APPLICABLE, "Nothing outside the protocol is called", team.engineer(), -14, null);
        entry("SCO-09", ItemState.NOT_APPLICABLE, "There is no bridge", team.engineer(), -10, null);
        entry("OPS-12", ItemState.NOT_APPLICABLE, "We receive no webhooks", team.engineer(), -10, null);
        entry(
                "TST-10",
                ItemState.WAIVED,
                "No time before the freeze; planned for the next release",
                team.founder(),
                -9,
                null);
        entry(
                "DOC-11",
                ItemState.WAIVED,
                "The formulas are few; reviewers asked for no more",
                team.founder(),
                -9,
                null);
    }

    private void open() {
        todo("DOC-06", team.security(), -2);
        todo("TST-05", team.engineer(), -1);
        todo("KEY-05", team.security(), 6);
        todo("KEY-06", team.security(), 6);
        todo("OPS-03", team.security(), 20);
        todo("OPS-04", team.engineer(), 12);
        todo("OPS-07", team.engineer(), 4);
        todo("OPS-08", team.engineer(), 4);
        todo("ENG-06", team.engineer(), 1);
        todo("ENG-07", team.engineer(), 7);
        todo("REM-01", team.engineer(), 16);
        todo("REM-03", team.engineer(), 16);
        todo("REM-07", team.engineer(), 16);
        todo("RET-02", team.engineer(), 15);
        todo("RET-03", null, 28);
        todo("PUB-01", team.founder(), 33);
        todo("LAU-04", team.security(), 37);
        todo("LAU-06", team.founder(), 35);
        todo("LAU-09", team.founder(), 29);
        todo("MON-01", team.security(), 34);
    }

    private void own() {
        OwnItem legal = new OwnItem(
                ids.next(),
                project,
                "Legal",
                When.BEFORE,
                "Have counsel read the terms of use",
                "Users rely on what the terms say about risks.",
                "Counsel's mail.",
                Severity.IMPORTANT);
        OwnItem market = new OwnItem(
                ids.next(),
                project,
                "Launch",
                When.AFTER,
                "Tell market makers the launch date a week before",
                "Thin liquidity makes liquidations dangerous.",
                "The mail to them.",
                Severity.NICE);
        records.add(legal);
        records.add(market);
        todo(legal.key(), team.founder(), 10);
        todo(market.key(), team.founder(), 33);
    }

    /** Two that come round: one was done twice and is due again before long, of the other the next time is a good way off. */
    private void comingRound() {
        time("OPS-05", -122, -120, team.security(), "ops/contacts.md", "Two numbers had changed.");
        time("OPS-05", -58, -57, team.security(), "ops/contacts.md", "Everybody answered within ten minutes.");
        time("REC-07", -21, -21, team.founder(), "ops/rekt-test.md", "Nine of twelve; keys and drills are missing.");
        entry("OPS-05", ItemState.OPEN, "", team.security(), null, null);
        entry("REC-07", ItemState.OPEN, "", team.founder(), null, null);
    }

    private void time(String item, int due, int done, Person by, String proof, String note) {
        records.add(new ItemOccurrence(ids.next(), project, item, dates.in(due), dates.in(done), by.id(), proof, note));
    }

    private void todo(String item, @Nullable Person responsible, int due) {
        entry(item, ItemState.OPEN, "", responsible, null, due);
    }

    private void link(String item, Person by, int day, String page, @Nullable Integer maxAgeDays) {
        ChecklistEntry entry = entry(item, ItemState.DONE, "", by, day, null);
        evidence(entry, EvidenceKind.LINK, "Team documentation", DOCS + page, by, day, maxAgeDays);
    }

    private void statement(String item, Person by, int day, String words) {
        ChecklistEntry entry = entry(item, ItemState.DONE, "", by, day, null);
        evidence(entry, EvidenceKind.STATEMENT, "Statement", words, by, day, null);
    }

    private void evidence(
            ChecklistEntry entry,
            EvidenceKind kind,
            String label,
            String location,
            Person by,
            int day,
            @Nullable Integer maxAgeDays) {
        records.add(new Evidence(
                ids.next(),
                entry.id(),
                null,
                null,
                kind,
                label,
                location,
                null,
                null,
                dates.in(day),
                by.id(),
                maxAgeDays));
    }

    private ChecklistEntry entry(
            String item,
            ItemState state,
            String reason,
            @Nullable Person person,
            @Nullable Integer decidedOn,
            @Nullable Integer due) {
        Id<Person> who = person == null ? null : person.id();
        ChecklistEntry entry = new ChecklistEntry(
                ids.next(),
                project,
                item,
                state,
                null,
                reason,
                decidedOn == null ? null : who,
                decidedOn == null ? null : dates.in(decidedOn),
                who,
                due == null ? null : dates.in(due),
                "");
        records.add(entry);
        return entry;
    }
}
