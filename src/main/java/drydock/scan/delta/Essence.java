package drydock.scan.delta;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a compiler sees of a file, but for the version that it asks for.
 *
 * @param code equal for two texts that make the same program
 * @param compiler what the file says about the version of the compiler; empty if it says nothing
 */
record Essence(String code, String compiler) {
    private static final Pattern VERSION = Pattern.compile("(\\d+\\.\\d+)(?:\\.\\d+)?");

    /**
     * The series of compilers that the version names, such as 0.8. Within one, code keeps its meaning; from one to the next it
     * need not: Solidity checks sums since 0.8.
     */
    Set<String> series() {
        return VERSION.matcher(compiler).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /**
     * Of Solidity: imports first and in order, no version pragma, then the rest. Statements, not lines: white space is gone
     * already.
     *
     * @param mask the code with something else for what stands in strings, as long as the code
     */
    static Essence ofSolidity(String code, String mask) {
        List<String> imports = new ArrayList<>();
        List<String> versions = new ArrayList<>();
        StringBuilder rest = new StringBuilder(code.length());
        int at = 0;
        while (at < mask.length()) {
            int end = mask.indexOf(';', at) + 1;
            end = end == 0 ? mask.length() : end;
            if (begins(mask, at, "import")) {
                imports.add(withSortedNames(code.substring(at, end), mask.substring(at, end)));
            } else if (begins(mask, at, "pragma solidity")) {
                versions.add(code.substring(at, end));
            } else {
                end = nextStatement(mask, at);
                rest.append(code, at, end);
            }
            at = end;
        }
        Collections.sort(imports);
        return new Essence(imports + rest.toString(), String.join("", versions));
    }

    private static boolean begins(String code, int at, String word) {
        int end = at + word.length();
        return code.startsWith(word, at) && end < code.length() && !Character.isJavaIdentifierPart(code.charAt(end));
    }

    private static int nextStatement(String code, int from) {
        int at = from;
        while (at < code.length() && code.charAt(at) != ';' && code.charAt(at) != '}') {
            at++;
        }
        return Math.min(code.length(), at + 1);
    }

    private static String withSortedNames(String statement, String mask) {
        int open = mask.indexOf('{');
        int close = mask.indexOf('}', Math.max(0, open));
        if (open < 0 || close < 0) {
            return statement;
        }
        String[] names = statement.substring(open + 1, close).split(",", -1);
        Arrays.sort(names);
        return statement.substring(0, open + 1) + String.join(",", names) + statement.substring(close);
    }
}
