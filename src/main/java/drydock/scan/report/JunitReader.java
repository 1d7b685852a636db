package drydock.scan.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads JUnit XML. Document types and what they could fetch are off. */
final class JunitReader {
    private JunitReader() {}

    static Report.TestRun read(String text) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return read(factory.createXMLStreamReader(new StringReader(text)));
        } catch (XMLStreamException e) {
            throw new IOException(
                    "The XML is damaged at line " + e.getLocation().getLineNumber(), e);
        }
    }

    private static Report.TestRun read(XMLStreamReader xml) throws IOException, XMLStreamException {
        int passed = 0;
        int skipped = 0;
        List<String> failed = new ArrayList<>();
        boolean suites = false;
        String test = "";
        boolean bad = false;
        boolean set = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "testsuites", "testsuite" -> suites = true;
                    case "testcase" -> {
                        test = xml.getAttributeValue(null, "classname") + "." + xml.getAttributeValue(null, "name");
                        bad = false;
                        set = false;
                    }
                    case "failure", "error" -> bad = true;
                    case "skipped" -> set = true;
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("testcase")) {
                if (bad) {
                    failed.add(test);
                } else {
                    skipped += set ? 1 : 0;
                    passed += set ? 0 : 1;
                }
            }
        }
        if (!suites) {
            throw new IOException("The XML holds no test suite");
        }
        return new Report.TestRun(passed, skipped, failed);
    }
}
