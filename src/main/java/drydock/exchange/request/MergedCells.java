package drydock.exchange.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Which cells of a sheet are merged. The reader of spreadsheets does not tell: it gives the value of the first cell and
 * nothing for the others. Only after {@link XlsxGuard} found the file harmless.
 */
record MergedCells(List<Range> ranges) {
    private static final int MOST_RANGES = 1000;
    private static final Pattern REF = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern LEADING_SLASH = Pattern.compile("^/");

    MergedCells {
        ranges = List.copyOf(ranges);
    }

    /** Columns from 0, rows from 1, both ends included. */
    record Range(int left, int top, int right, int bottom) {
        boolean covers(int row, int column) {
            return left <= column && column <= right && top <= row && row <= bottom;
        }
    }

    /** Whether the cell is part of a merge that takes in other rows or a cell left of it. */
    boolean unclear(int row, int column) {
        return ranges.stream()
                .anyMatch(
                        range -> range.covers(row, column) && (range.top() != range.bottom() || range.left() < column));
    }

    static MergedCells of(byte[] content, String sheet) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            Map<String, String> sheets = attributes(zip, "xl/workbook.xml", "sheet", "name", "id");
            Map<String, String> targets = attributes(zip, "xl/_rels/workbook.xml.rels", "Relationship", "Id", "Target");
            String target = targets.getOrDefault(sheets.getOrDefault(sheet, ""), "");
            String part = target.startsWith("/") ? LEADING_SLASH.matcher(target).replaceFirst("") : "xl/" + target;
            List<Range> ranges = new ArrayList<>();
            for (String ref : attributes(zip, part, "mergeCell", "ref", "ref").values()) {
                range(ref).ifPresent(ranges::add);
            }
            return new MergedCells(ranges);
        } catch (XMLStreamException e) {
            throw new IOException("a part of the spreadsheet is no XML", e);
        }
    }

    /** Two attributes of every element of this name in a part, as key and value; namespaces do not matter. */
    private static Map<String, String> attributes(ZipFile zip, String part, String element, String key, String value)
            throws IOException, XMLStreamException {
        Map<String, String> found = new HashMap<>();
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            return found;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(in.readAllBytes()));
            while (xml.hasNext() && found.size() < MOST_RANGES) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    found.put(attribute(xml, key), attribute(xml, value));
                }
            }
        }
        return found;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static Optional<Range> range(String ref) {
        Matcher matcher = REF.matcher(ref);
        return matcher.matches()
                ? Optional.of(new Range(
                        column(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        column(matcher.group(3)),
                        Integer.parseInt(matcher.group(4))))
                : Optional.empty();
    }

    /** A is 0, Z is 25, AA is 26. */
    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
