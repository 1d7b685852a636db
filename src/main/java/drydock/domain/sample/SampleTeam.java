package drydock.domain.sample;

import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.MentionsPeople;
import drydock.domain.project.Person;
import java.util.List;

/** Who works on the sample. Their addresses, under a domain that can never exist, tell them from real people. */
record SampleTeam(Person founder, Person engineer, Person security, Person contact) {
    private static final String DOMAIN = "@harbour.example";

    static SampleTeam hire(Ids ids) {
        return new SampleTeam(
                new Person(ids.next(), "Maya Okafor", "Founder", "maya" + DOMAIN),
                new Person(ids.next(), "Jonas Weber", "Lead engineer", "jonas" + DOMAIN),
                new Person(ids.next(), "Priya Raman", "Security owner", "priya" + DOMAIN),
                new Person(ids.next(), "Elena Duarte", "Contact at the auditor", "elena" + DOMAIN));
    }

    List<Person> people() {
        return List.of(founder, engineer, security, contact);
    }

    /** People of a sample whom nothing in {@code snapshot} mentions. */
    static List<Person> leftOver(Snapshot snapshot) {
        return snapshot.all(Person.class).stream()
                .filter(person -> person.contact().endsWith(DOMAIN))
                .filter(person -> !isMentioned(snapshot, person.id()))
                .toList();
    }

    private static boolean isMentioned(Snapshot snapshot, Id<Person> person) {
        return snapshot.everything()
                .anyMatch(record -> record instanceof MentionsPeople mentions
                        && !mentions.without(person).equals(mentions));
    }
}
