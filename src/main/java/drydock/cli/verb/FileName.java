package drydock.cli.verb;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.TypeConversionException;

/** A file named on the command line. */
public final class FileName {
    private FileName() {}

    /** What the parser of the command line asks. */
    public static Path read(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(whyNot("this file"));
        }
    }

    /**
     * Why the name of {@code what} is no path here, for the user. It is not quoted: letters that cannot be expressed were lost
     * before the program got them.
     */
    public static String whyNot(String what) {
        String letters = System.getProperty("sun.jnu.encoding", "");
        if (letters.startsWith("UTF")) {
            return "The name of " + what + " is none that this computer knows: nothing was opened or changed.";
        }
        return "The name of " + what + " has letters that the language settings of this session do not have (" + letters
                + "): nothing was opened or changed. Start Drydock with settings that have all letters, such as"
                + " LC_ALL=C.UTF-8 in its environment.";
    }
}
