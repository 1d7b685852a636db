package drydock.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CsvOutputTest {
    @Test
    void allOfALongTableIsPrintedAndTheOutputStaysOpen() {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        CsvOutput.print(
                out,
                List.of("path", "lines"),
                IntStream.range(0, 5000).mapToObj(i -> List.of("src/a,b/" + i + ".sol", Integer.toString(i))));
        out.print("end");
        out.flush();
        assertThat(text.toString().lines())
                .hasSize(5002)
                .startsWith("path,lines", "\"src/a,b/0.sol\",0")
                .endsWith("\"src/a,b/4999.sol\",4999", "end");
    }
}
