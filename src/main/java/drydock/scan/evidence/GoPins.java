package drydock.scan.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Go modules build on: sums that are tracked, and no {@code replace} by what can move. A fork at a fixed version does
 * not move, but is not what the name says.
 */
final class GoPins {
    private static final String MANIFEST = "go.mod";
    private static final Pattern REPLACE = Pattern.compile(
            "^[ \\t]*+(?!//)(?:replace[ \\t]++)?([^\\s=]++)(?:[ \\t]++[^\\s=]++)?"
                    + "[ \\t]*+=>[ \\t]*+(\\S++)(?:[ \\t]++([^\\s/]\\S*+))?",
            Pattern.MULTILINE);
    private static final Pattern VERSION = Pattern.compile("v\\d+\\.\\d+\\.\\d+\\S*");

    private GoPins() {}

    static void look(Pins pins) {
        for (String path : pins.files(MANIFEST)) {
            pins.view().file(path).ifPresent(file -> {
                pins.kind("Go");
                if (!pins.has(Pins.folder(path) + "go.sum")) {
                    pins.loose(path, "go.sum is not tracked");
                }
                Matcher replaced = REPLACE.matcher(file.text());
                while (replaced.find()) {
                    look(pins, path, replaced);
                }
            });
        }
    }

    private static void look(Pins pins, String path, Matcher replaced) {
        String name = replaced.group(1);
        String by = replaced.group(2);
        String version = replaced.group(3) == null ? "" : replaced.group(3);
        if (by.startsWith(".") || by.startsWith("/")) {
            pins.loose(path, name, "is replaced by the folder " + by);
        } else if (!VERSION.matcher(version).matches()) {
            pins.loose(path, name, "is replaced by " + by + " at " + (version.isEmpty() ? "no version" : version));
        } else if (!by.equals(name)) {
            pins.ask(pins.place(path, name, name + " is replaced by the fork " + by + " " + version));
        }
    }
}
