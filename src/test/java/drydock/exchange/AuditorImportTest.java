package drydock.exchange;

import static drydock.domain.TestRecords.after;
import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.snapshot;
import static drydock.domain.TestRecords.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import drydock.bundle.Bundle;
import drydock.bundle.CatalogueUpdate;
import drydock.bundle.ShippedSet;
import drydock.domain.Ids;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Source;
import drydock.domain.catalogue.Tag;
import drydock.exchange.ImportRow.FieldChange;
import drydock.exchange.ImportRow.Status;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AuditorImportTest {
    private static final Bundle BUNDLE = Bundle.load();
    private static final Source LIST = new Source("Our list", null, "2027-05-01");

    private final Ids ids = Ids.from(new Random(1));
    private final Auditor zellic = auditor(1, "zellic", "Zellic")
            .withAliases(List.of("Zellic Inc"))
            .withEcosystems(List.of(tag("solana")))
            .withFees("On request");
    private Snapshot snapshot = snapshot(zellic);

    @Test
    void aNewAuditorGetsAKeyAndTheListAsSource() throws ProblemException {
        AuditorImport preview = preview("Firm;Chains;Url\nÉtoile & Söhne;EVM | solana;etoile.test/x\n");
        ImportRow row = preview.rows().getFirst();
        assertThat(row.status()).isEqualTo(Status.NEW);
        assertThat(row.issues()).isEmpty();
        apply(preview);
        Auditor added = find("etoile-sohne");
        assertThat(added.name()).isEqualTo("Étoile & Söhne");
        assertThat(added.ecosystems()).containsExactly(new Tag("evm", LIST), new Tag("solana", LIST));
        assertThat(added.website()).isEqualTo("https://etoile.test/x");
        assertThat(added.source()).isEqualTo(LIST);
    }

    @Test
    void aKnownAuditorShowsWhichFieldsWouldChangeAndKeepsItsSources() throws ProblemException {
        AuditorImport preview = preview("name,ecosystems,fees\nzellic inc,\"solana;evm\",\n");
        ImportRow row = preview.rows().getFirst();
        assertThat(row.status()).isEqualTo(Status.CHANGED);
        assertThat(row.changes())
                .containsExactly(
                        new FieldChange(AuditorField.NAME, "Zellic", "zellic inc"),
                        new FieldChange(AuditorField.ECOSYSTEMS, "solana", "solana; evm"));
        apply(preview);
        assertThat(find("zellic").ecosystems()).containsExactly(tag("solana"), new Tag("evm", LIST));
        assertThat(find("zellic").fees()).as("an empty cell says nothing").isEqualTo("On request");
    }

    @Test
    void unknownTermsAreReportedByCellAndTheRestIsTaken() throws ProblemException {
        AuditorImport preview = preview("Name,Ecosystems,Kind,Website\nX,Etherium;Solana,guild,javascript:alert(1)\n");
        assertThat(preview.rows().getFirst().status()).isEqualTo(Status.NEW);
        assertThat(preview.issues())
                .extracting(CellIssue::where)
                .containsExactly(
                        "Line 2, column 2 (Ecosystems): “Etherium” is not a known term and is left out.",
                        "Line 2, column 3 (Kind): “guild” is not a known term and is left out.",
                        "Line 2, column 4 (Website): “javascript:alert(1)” is no web address.");
        apply(preview);
        assertThat(find("x").kind()).isEqualTo("firm");
        assertThat(find("x").website()).isNull();
    }

    @Test
    void rowsWithoutANameOfAnotherLengthOrForTheSameAuditorAreRefused() throws ProblemException {
        AuditorImport preview = preview("Name,Fees\n,1\nA,1,2\nB\nC,1\n\nc,2\nZELLIC,3\nZellic Inc,4\n");
        assertThat(preview.rows())
                .extracting(ImportRow::status)
                .containsExactly(
                        Status.ERROR,
                        Status.ERROR,
                        Status.ERROR,
                        Status.NEW,
                        Status.ERROR,
                        Status.CHANGED,
                        Status.ERROR);
        assertThat(preview.issues())
                .extracting(CellIssue::where)
                .containsExactly(
                        "Line 2, column 1 (Name): the name is missing.",
                        "Line 3, column 3 (): the line has 3 cells, the first line 2.",
                        "Line 4, column 2 (Fees): the line has 1 cells, the first line 2.",
                        "Line 7, column 1 (Name): “c” is the same auditor as in line 5.",
                        "Line 9, column 1 (Name): “Zellic Inc” is the same auditor as in line 8.");
    }

    @Test
    void onlyWantedRowsBecomeTheCommandAndNothingToDoIsNone() throws ProblemException {
        AuditorImport preview = preview("Name\nA\nB\n");
        assertThat(preview.command(row -> row.name().equals("B")).orElseThrow().words())
                .isEqualTo("Import B");
        assertThat(preview("Name\nZellic\n").command(row -> true)).isEmpty();
    }

    @Test
    void twoNewAuditorsOfOneSlugGetDifferentKeys() throws ProblemException {
        apply(preview("Name\nA B\nA-B\n"));
        assertThat(find("a-b-2").name()).isEqualTo("A-B");
    }

    @Test
    void whatTheUserChoseForAColumnBeforeBeatsTheGuess() {
        ColumnMapping mapping = ColumnMapping.suggested(
                List.of("Firm", "Name", "Remark"), Map.of("Name", AuditorField.NOTES, "Firm", AuditorField.NAME));
        assertThat(mapping.fields()).isEqualTo(Map.of(0, AuditorField.NAME, 1, AuditorField.NOTES));
    }

    @Test
    void withoutAColumnOfNamesNothingCanBeImported() {
        assertThatThrownBy(() -> preview("Fees\n1\n")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ourOwnExportOfEverythingThatShipsChangesNothing() throws ProblemException {
        shipped();
        AuditorImport preview = reimport(snapshot.all(Auditor.class));
        assertThat(preview.count(Status.SAME))
                .isEqualTo(snapshot.all(Auditor.class).size());
        assertThat(preview.issues()).isEmpty();
    }

    @Test
    void ourOwnExportIntoAnEmptyWorkspaceGivesTheSameTable() throws ProblemException {
        shipped();
        CsvTable before = table(snapshot);
        AuditorImport preview = AuditorImport.preview(
                CsvDocument.read(before.csvBytes()),
                ColumnMapping.suggested(before.headers(), Map.of()),
                Snapshot.empty(),
                BUNDLE.vocabulary(),
                LIST,
                ids);
        assertThat(preview.issues()).isEmpty();
        Snapshot imported = after(Snapshot.empty(), preview.command(row -> true).orElseThrow());
        assertThat(table(imported)).isEqualTo(before);
    }

    @Property
    void listsAndTextsOfAnyCharactersComeBack(
            @ForAll @Size(max = 4) List<@NotEmpty @Chars({'a', ';', '|', '\\', '"', '=', ',', '\n', '\''}) String> list,
            @ForAll @NotEmpty @Chars({'b', '-', '\'', '\t', '\r', '+', '@'}) String text)
            throws ProblemException {
        List<String> values =
                list.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
        snapshot = snapshot(zellic.withBestFor(values).withNotes(text));
        assertThat(MultiValue.split(MultiValue.join(values))).isEqualTo(values);
        assertThat(reimport(snapshot.all(Auditor.class)).rows())
                .singleElement()
                .extracting(ImportRow::status)
                .isEqualTo(Status.SAME);
    }

    private void shipped() {
        snapshot = Snapshot.empty();
        for (ShippedSet set : ShippedSet.values()) {
            snapshot = after(
                    snapshot,
                    CatalogueUpdate.of(snapshot, BUNDLE, set, ids).orElseThrow().command());
        }
    }

    private AuditorImport reimport(Collection<Auditor> auditors) throws ProblemException {
        CsvTable table = AuditorTable.of(auditors);
        return AuditorImport.preview(
                CsvDocument.read(table.csvBytes()),
                ColumnMapping.suggested(table.headers(), Map.of()),
                snapshot,
                BUNDLE.vocabulary(),
                LIST,
                ids);
    }

    private AuditorImport preview(String csv) throws ProblemException {
        CsvDocument table = CsvDocument.read(csv.getBytes(StandardCharsets.UTF_8));
        return AuditorImport.preview(
                table, ColumnMapping.suggested(table.headers(), Map.of()), snapshot, BUNDLE.vocabulary(), LIST, ids);
    }

    private void apply(AuditorImport preview) {
        snapshot = after(snapshot, preview.command(row -> true).orElseThrow());
    }

    private Auditor find(String key) {
        return snapshot.all(Auditor.class).stream()
                .filter(auditor -> auditor.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static CsvTable table(Snapshot snapshot) {
        return AuditorTable.of(snapshot.all(Auditor.class).stream()
                .sorted(Comparator.comparing(Auditor::key))
                .toList());
    }
}
