package drydock.exchange.memo;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.project.Person;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.SelectionGuide;
import org.jspecify.annotations.Nullable;

/** The names that a memo calls things by. */
record MemoNames(Snapshot snapshot, SelectionGuide guide) {
    String of(Id<Candidate> candidate) {
        return snapshot.find(Candidate.class, candidate)
                .flatMap(found -> snapshot.find(Auditor.class, found.auditor()))
                .map(Auditor::name)
                .orElse("a removed auditor");
    }

    String rater(@Nullable Id<Person> rater) {
        return rater == null
                ? "Ratings that nobody signed"
                : snapshot.find(Person.class, rater).map(Person::name).orElse("A removed person");
    }

    String criterion(String key) {
        return guide.criteria().stream()
                .filter(criterion -> criterion.key().equals(key))
                .map(SelectionGuide.Criterion::name)
                .findFirst()
                .orElse(key);
    }
}
