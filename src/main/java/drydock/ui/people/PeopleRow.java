package drydock.ui.people;

import drydock.domain.project.Person;

/** One line of the People screen. */
record PeopleRow(Person person, boolean me) {
    String name() {
        return person.name();
    }

    String whoIAm() {
        return me ? "Me" : "";
    }
}
