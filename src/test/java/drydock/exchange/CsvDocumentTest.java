package drydock.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import drydock.domain.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDocumentTest {
    @ParameterizedTest
    @ValueSource(strings = {"a,b\r\n1,2\r\n", "a;b\n1;2", "a\tb\n1\t2\n\n", "\uFEFFa,b\r1,2\r", "\n\"a\";b\n1;2\n"})
    void separatorsLineEndsAndByteOrderMarksAreFoundOut(String text) throws ProblemException {
        CsvDocument table = read(text);
        assertThat(table.headers()).containsExactly("a", "b");
        assertThat(table.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsExactly("1", "2"));
    }

    @Test
    void blankLinesBeforeTheHeadersDoNotHideTheSeparator() throws Exception {
        CsvDocument list = read("\r\n\n\nname;kind\nKeel;firm\n");

        assertThat(list.separator()).isEqualTo(';');
        assertThat(list.headers()).containsExactly("name", "kind");
        assertThat(list.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsExactly("Keel", "firm"));
    }

    @Test
    void separatorsWithinQuotesDoNotCount() throws ProblemException {
        assertThat(read("\"a,b,c\";d\n1;2\n").headers()).containsExactly("a,b,c", "d");
    }

    @Test
    void rowsKnowTheirLineEvenBehindCellsOfSeveralLines() throws ProblemException {
        assertThat(read("a,b\n\"one\ntwo\",2\n\n3,4\n").rows())
                .extracting(CsvDocument.Row::line)
                .containsExactly(2L, 5L);
    }

    @Test
    void anUnclosedQuoteIsRefusedWithItsLine() {
        assertThat(problem("a,b\n\"1\n2\",2\n\"3,4\n5,6\n"))
                .startsWith("The record that begins in line 4 cannot be read");
    }

    @Test
    void whatIsNoUtf8TextIsRefusedWithItsPlace() {
        assertThat(problem(new byte[] {'a', '\n', 'b', (byte) 0xE9, 'c'}))
                .isEqualTo("The file is not UTF-8: line 2, character 2 cannot be read.");
        assertThat(problem(new byte[] {'P', 'K', 3, 4, 0})).startsWith("The file is not text: line 1, character 5");
        assertThat(problem("a,b".getBytes(StandardCharsets.UTF_16))).isEqualTo("The file is UTF-16, not UTF-8.");
        assertThat(problem(new byte[] {'a', (byte) 0xC3})).startsWith("The file is not UTF-8");
    }

    @Test
    void anEmptyFileAndAHugeOneAreRefused() {
        assertThat(problem("\n\n")).isEqualTo("The file is empty.");
        assertThat(problem(new byte[CsvDocument.MAX_BYTES + 1])).isEqualTo("The file is larger than 20 MB.");
    }

    @Test
    void aLongListIsRead() throws ProblemException {
        String text = IntStream.range(0, 20_000).mapToObj(i -> i + ";x").collect(Collectors.joining("\n", "a;b\n", ""));
        assertThat(read(text).rows()).hasSize(20_000);
    }

    @Property
    void ourOwnTablesComeBackAsTheyWere(
            @ForAll @Size(min = 1, max = 4)
                    List<
                                    @Size(3) List<
                                            @Chars({'a', ';', ',', '\t', '"', '\'', '=', '-', '\n', '\r', 'é', '\\'})
                                            String>>
                            rows)
            throws ProblemException {
        CsvDocument table = CsvDocument.read(new CsvTable(List.of("a", "b", "c"), rows).csvBytes());
        assertThat(table.rows()).extracting(CsvDocument.Row::cells).isEqualTo(rows);
    }

    @Property
    void junkIsReadOrRefusedButNeverBreaksAnything(@ForAll byte[] junk) {
        try {
            assertThat(CsvDocument.read(junk).headers()).isNotEmpty();
        } catch (ProblemException refused) {
            assertThat(refused.problem().kept()).contains("unchanged");
        }
    }

    private static CsvDocument read(String text) throws ProblemException {
        return CsvDocument.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(String text) {
        return problem(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(byte[] content) {
        return catchThrowableOfType(ProblemException.class, () -> CsvDocument.read(content))
                .problem()
                .happened();
    }
}
