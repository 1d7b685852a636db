package drydock.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Id;
import drydock.domain.TestRecords;
import drydock.domain.project.Person;
import drydock.ui.Bench;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PeopleViewModelTest {
    private static final Person ADA = new Person(new Id<>(3), "Ada", "Founder", "");

    @TempDir
    private Path folder;

    @Test
    void anEmptyNameIsRefusedInWordsAndNotDroppedInSilence() {
        try (Bench bench = new Bench(folder, TestRecords.snapshot(ADA))) {
            PeopleViewModel people = new PeopleViewModel(bench.studio());
            assertThat(people.nameProblem(" ")).isNotEmpty();
            people.rename(new PeopleRow(ADA, false), " ");

            assertThat(bench.told())
                    .singleElement()
                    .asString()
                    .contains("needs a name")
                    .contains("Ada");
            assertThat(bench.snapshot().get(Person.class, ADA.id())).isEqualTo(ADA);
        }
    }
}
