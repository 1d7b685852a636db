package drydock.scan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
    /** Also where they are no UTF-8: Java's own decoder is the reference. */
    @Property(tries = 5000)
    void bytesAreDecodedAsJavaDoesIt(@ForAll("bytes") byte[] bytes) {
        String expected =
                new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
        SourceText text = SourceText.decode(bytes);
        assertThat(text).hasToString(expected);
    }

    /** Whatever stands before: a letter, a line end, a letter of two bytes, one of four, a byte that is none. */
    @ParameterizedTest
    @ValueSource(strings = {"61", "0d0a", "c3a9", "f09f9880", "ff"})
    void aNulInTheFirstEightThousandBytesIsNoText(String start) {
        assertThat(withNul(start, 7999).isBinary()).isTrue();
        assertThat(withNul(start, 8000).isBinary()).isFalse();
    }

    @Test
    void wideTextHasNuls() {
        assertThat(withNul("fffe", 3).isBinary()).isFalse();
    }

    private static SourceText withNul(String start, int at) {
        byte[] first = HexFormat.of().parseHex(start);
        byte[] bytes = Arrays.copyOf(first, 9000);
        Arrays.fill(bytes, first.length, bytes.length, (byte) 'a');
        bytes[at] = 0;
        return SourceText.decode(bytes);
    }

    @Property
    void marksAreLineEndsAndSlashes(@ForAll("bytes") byte[] bytes) {
        SourceText text = SourceText.decode(bytes);
        List<Integer> expected = IntStream.range(0, text.length())
                .filter(i -> "/\n\u000b\f\u2028\u2029".indexOf(text.chars()[i]) >= 0)
                .boxed()
                .toList();
        assertThat(IntStream.range(0, text.marks().count()).mapToObj(text.marks()::at))
                .isEqualTo(expected);
    }

    /** Letters of one to four bytes, the parts of such, and all kinds of line end. */
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> letters = Arbitraries.of(
                        "a",
                        "/",
                        " ",
                        "\n",
                        "\r",
                        "\r\n",
                        "\u000b",
                        "\f",
                        "\0",
                        "\u00e9",
                        "\u0800",
                        "\u2028",
                        "\uffff",
                        "\ufeff",
                        "\ud83d\ude00")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> parts = Arbitraries.of(0x80, 0xbf, 0xc0, 0xc3, 0xe0, 0xe2, 0xed, 0xa0, 0x9f, 0xf0, 0xff)
                .map(part -> new byte[] {part.byteValue()});
        return Arbitraries.frequencyOf(Tuple.of(5, letters), Tuple.of(1, parts))
                .list()
                .ofMaxSize(30)
                .map(SourceTextTest::joined);
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
