package drydock.domain.catalogue;

import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.tag;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.catalogue.Vocabulary.Term;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueFilterTest {
    private static final Vocabulary WORDS = new Vocabulary(
            List.of(new Term("evm", "EVM"), new Term("solana", "Solana")),
            List.of(),
            List.of(new Term("fuzzing", "Fuzzing")),
            List.of(new Term("firm", "Firm"), new Term("contest", "Contest platform")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    private static final Auditor ZELLIC = auditor(1, "zellic", "Zellic")
            .withEcosystems(List.of(tag("evm"), tag("solana")))
            .withMethods(List.of(tag("fuzzing")))
            .withPriceModel("quote")
            .withWhy("Attack skills");
    private static final Auditor CYFRIN =
            auditor(2, "cyfrin", "Cyfrin").withAlsoKinds(List.of("contest")).withUseCases(List.of(tag("enterprise")));
    private static final Auditor HIDDEN = auditor(3, "hidden", "Hidden").withHidden(true);

    @Test
    void showsEverythingThatIsNotHidden() {
        assertThat(found(CatalogueFilter.NONE)).containsExactly(ZELLIC, CYFRIN);
        assertThat(found(CatalogueFilter.NONE.withWithHidden(true))).containsExactly(ZELLIC, CYFRIN, HIDDEN);
    }

    @Test
    void everyWordOccursSomewhereRegardlessOfCase() {
        assertThat(found(CatalogueFilter.NONE.withText("  attack FUZZ "))).containsExactly(ZELLIC);
        assertThat(found(CatalogueFilter.NONE.withText("attack contest"))).isEmpty();
    }

    @Test
    void oneOfSeveralKeysIsEnoughButEveryPartMustBeMet() {
        CatalogueFilter either = CatalogueFilter.NONE.withEcosystems(Set.of("solana", "ton"));
        assertThat(found(either)).containsExactly(ZELLIC);
        assertThat(found(either.withMethods(Set.of("own-tools")))).isEmpty();
    }

    @Test
    void aKindIsAlsoWhatAnAuditorIsBesides() {
        assertThat(found(CatalogueFilter.NONE.withKinds(Set.of("contest")))).containsExactly(CYFRIN);
    }

    @Test
    void useCaseAndPriceModelNarrow() {
        assertThat(found(CatalogueFilter.NONE.withUseCases(Set.of("enterprise"))))
                .containsExactly(CYFRIN);
        assertThat(found(CatalogueFilter.NONE.withPriceModels(Set.of("quote")))).containsExactly(ZELLIC);
        assertThat(found(CatalogueFilter.NONE.withTechnologies(Set.of("rust")))).isEmpty();
    }

    private static List<Auditor> found(CatalogueFilter filter) {
        return filter.apply(List.of(ZELLIC, CYFRIN, HIDDEN), WORDS);
    }
}
