package drydock.scan.scope;

import java.util.List;

/**
 * A pattern of paths: {@code *} and {@code ?} within a folder, {@code **} over any number of folders. Matching takes time
 * in proportion to the product of the two lengths, whatever the pattern.
 */
public final class Glob {
    private final List<String> parts;

    /** @param pattern with slashes; a leading {@code ./} and a closing slash, which stands for all below, are understood */
    public Glob(String pattern) {
        String plain = ScopeList.normalised(pattern);
        String whole = plain.endsWith("/") ? plain + "**" : plain;
        this.parts = List.of(whole.split("/"));
    }

    static boolean isGlob(String path) {
        return path.indexOf('*') >= 0 || path.indexOf('?') >= 0 || path.endsWith("/");
    }

    public boolean matches(String path) {
        List<String> folders = List.of(path.split("/"));
        boolean[] reached = new boolean[folders.size() + 1];
        reached[0] = true;
        for (String part : parts) {
            reached = part.equals("**") ? anyDepth(reached) : oneLevel(reached, part, folders);
        }
        return reached[folders.size()];
    }

    private static boolean[] anyDepth(boolean[] reached) {
        boolean[] next = new boolean[reached.length];
        boolean seen = false;
        for (int i = 0; i < reached.length; i++) {
            seen |= reached[i];
            next[i] = seen;
        }
        return next;
    }

    private static boolean[] oneLevel(boolean[] reached, String part, List<String> folders) {
        boolean[] next = new boolean[reached.length];
        for (int i = 0; i + 1 < reached.length; i++) {
            next[i + 1] = reached[i] && matchesName(part, folders.get(i));
        }
        return next;
    }

    /** Goes back to the last star only, which is enough for stars and question marks. */
    private static boolean matchesName(String pattern, String name) {
        int p = 0;
        int n = 0;
        int star = -1;
        int mark = 0;
        while (n < name.length()) {
            if (p < pattern.length()
                    && (pattern.charAt(p) == '?' || pattern.charAt(p) == name.charAt(n))
                    && pattern.charAt(p) != '*') {
                p++;
                n++;
            } else if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                mark = n;
            } else if (star >= 0) {
                p = star + 1;
                n = ++mark;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
