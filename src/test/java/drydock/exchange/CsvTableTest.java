package drydock.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    @Test
    void quotesWhatNeedsQuotesAndEndsLinesAsTheStandardSays() {
        CsvTable table = new CsvTable(List.of("Name", "Note"), List.of(List.of("Ø, Ltd", "says \"no\"\nand yes")));
        assertThat(table.csv()).isEqualTo("Name,Note\r\n\"Ø, Ltd\",\"says \"\"no\"\"\nand yes\"\r\n");
        assertThat(table.csvBytes()).startsWith((byte) 'N').contains(0xC3, 0x98);
    }

    @Test
    void whatASpreadsheetWouldRunIsDefusedAndNumbersAreLeft() {
        CsvTable table = new CsvTable(
                List.of("a", "b", "c", "d", "e"), List.of(List.of("=1+1", "+49 30", "-x", "@me", "-4.50")));
        assertThat(table.csv()).endsWith("\r\n'=1+1,'+49 30,'-x,'@me,-4.50\r\n");
    }

    @Test
    void pastedTextHasOneLineForEachRow() {
        CsvTable table = new CsvTable(List.of("a", "b"), List.of(List.of("one\ntwo", "=x\ty")));
        assertThat(table.tabSeparated()).isEqualTo("a\tb\none two\t'=x y\n");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> new CsvTable(List.of("a"), List.of(List.of("1", "2"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void everyCellComesBackAsItWas(
            @ForAll @Size(3)
                    List<
                                    @Chars({'\'', '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', '\\'})
                                    @CharRange(from = '0', to = '9') String>
                            cells) {
        String csv = new CsvTable(List.of("a", "b", "c"), List.of(cells)).csv();
        List<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv).stream().toList();
        assertThat(records.getLast().getFields().stream()
                        .map(FormulaGuard::unguarded)
                        .toList())
                .isEqualTo(cells);
        assertThat(records.getLast().getFields()).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r\\n].*"));
    }
}
