package drydock.ui.source;

import java.util.Map;

/**
 * A place in a file of the repository, and what stands out around it.
 *
 * @param path from the root of the repository; only compared with the files that are there
 * @param line from 1; 0 for the file as a whole
 * @param marks words for lines that stand out, by line from 1
 * @param words what is known of the file, a sentence; may be empty
 */
public record Spot(String path, int line, Map<Integer, String> marks, String words) {
    public Spot {
        marks = Map.copyOf(marks);
    }
}
