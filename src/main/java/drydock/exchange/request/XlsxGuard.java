package drydock.exchange.request;

import drydock.domain.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Sees that a spreadsheet is harmless before anything parses it: it unpacks to little, has few parts, and no part declares
 * a document type, by which XML would pull in files or grow without end.
 */
final class XlsxGuard {
    static final int MOST_BYTES = 2 * 1024 * 1024;
    static final int MOST_UNPACKED = 16 * 1024 * 1024;
    static final int MOST_PARTS = 200;

    private XlsxGuard() {}

    static void check(byte[] content) throws ProblemException {
        if (content.length > MOST_BYTES) {
            throw UnreadableAnswers.because("The file is larger than 2 MB; a filled form has a few kilobytes.");
        }
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            int parts = 0;
            long unpacked = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    throw UnreadableAnswers.because("The spreadsheet has more than 200 parts.");
                }
                byte[] part = unpacked(zip, entry, (int) (MOST_UNPACKED - unpacked) + 1);
                unpacked += part.length;
                if (unpacked > MOST_UNPACKED) {
                    throw UnreadableAnswers.because("The spreadsheet unpacks to more than 16 MB.");
                }
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                    throw UnreadableAnswers.because("The spreadsheet holds macros.", "Ask for it without macros.");
                }
                declaresNoType(part);
            }
            if (parts == 0) {
                throw UnreadableAnswers.because("The file is no spreadsheet.");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw UnreadableAnswers.because("The spreadsheet is damaged: it cannot be unpacked.");
        }
    }

    private static byte[] unpacked(ZipFile zip, ZipArchiveEntry entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(most);
        }
    }

    /** In whatever encoding: zero bytes of UTF-16 and UTF-32 are left out before looking. */
    private static void declaresNoType(byte[] part) throws ProblemException {
        StringBuilder ascii = new StringBuilder(part.length);
        for (byte b : part) {
            if (b != 0) {
                ascii.append((char) (b & 0x7F));
            }
        }
        if (ascii.indexOf("<!DOCTYPE") >= 0 || ascii.indexOf("<!ENTITY") >= 0) {
            throw UnreadableAnswers.because(
                    "The spreadsheet declares a document type, which no spreadsheet program does.");
        }
        if (part.length > 4 && new String(part, 0, 4, StandardCharsets.ISO_8859_1).equals("Lo\u00A7\u0094")) {
            throw UnreadableAnswers.because("The spreadsheet is in an encoding that no spreadsheet program writes.");
        }
    }
}
