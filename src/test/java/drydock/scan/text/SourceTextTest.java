package drydock.scan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class SourceTextTest {
    /** Also where they are no UTF-8: Java's own decoder is the reference. */
    @Property(tries = 5000)
    void bytesAreDecodedAsJavaDoesIt(@ForAll("bytes") byte[] bytes) {
        String expected =
                new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
        SourceText text = SourceText.decode(bytes);
        assertThat(text).hasToString(expected);
    }

    @Property
    void marksAreLineEndsAndSlashes(@ForAll("bytes") byte[] bytes) {
        SourceText text = SourceText.decode(bytes);
        List<Integer> expected = IntStream.range(0, text.length())
                .filter(i -> "/\n\u2028\u2029".indexOf(text.chars()[i]) >= 0)
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
