package drydock.scan.scope;

import java.util.Arrays;

/**
 * A pattern of paths: {@code *} and {@code ?} within a folder, {@code **} over any number of folders, also as a part of a
 * name: {@code src/**.sol} is every such file below {@code src}. Matching takes time in proportion to the product of the two
 * lengths, whatever the pattern.
 */
public final class Glob {
    /** Any character but a slash. */
    private static final int ONE = -1;
    /** Any number of characters but slashes. */
    private static final int NAME = -2;
    /** Any number of characters. */
    private static final int ALL = -3;
    /** Any number of folders, each with its slash. It stands with {@link #INSIDE} behind it. */
    private static final int FOLDERS = -4;
    /** Within the name of one of these folders. */
    private static final int INSIDE = -5;

    /** Characters, and the signs above. */
    private final int[] signs;
    /** What every path that matches begins with. */
    private final String start;

    /** @param pattern with slashes; a leading {@code ./} and a closing slash, which stands for all below, are understood */
    public Glob(String pattern) {
        String plain = ScopeList.normalised(pattern);
        String whole = plain.endsWith("/") ? plain + "**" : plain;
        this.signs = signs(whole);
        int literal = 0;
        while (literal < signs.length && signs[literal] >= 0) {
            literal++;
        }
        this.start = whole.substring(0, literal);
    }

    static boolean isGlob(String path) {
        return path.indexOf('*') >= 0 || path.indexOf('?') >= 0 || path.endsWith("/");
    }

    private static int[] signs(String pattern) {
        int[] signs = new int[pattern.length() + 1];
        int count = 0;
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            int end = at + 1;
            while (c == '*' && end < pattern.length() && pattern.charAt(end) == '*') {
                end++;
            }
            boolean begins = at == 0 || pattern.charAt(at - 1) == '/';
            if (end - at > 1 && begins && end < pattern.length() && pattern.charAt(end) == '/') {
                signs[count++] = FOLDERS;
                signs[count++] = INSIDE;
                end++;
            } else if (c == '*') {
                signs[count++] = end - at > 1 ? ALL : NAME;
            } else {
                signs[count++] = c == '?' ? ONE : c;
            }
            at = end;
        }
        return Arrays.copyOf(signs, count);
    }

    /** @param path from the root, with slashes */
    public boolean matches(String path) {
        if (!path.startsWith(start)) {
            return false;
        }
        boolean[] reached = new boolean[signs.length + 1];
        reached[start.length()] = true;
        skip(reached);
        for (int i = start.length(); i < path.length(); i++) {
            boolean[] next = new boolean[reached.length];
            boolean any = false;
            for (int at = start.length(); at < signs.length; at++) {
                int to = reached[at] ? after(at, path.charAt(i)) : -1;
                if (to >= 0) {
                    next[to] = true;
                    any = true;
                }
            }
            if (!any) {
                return false;
            }
            skip(next);
            reached = next;
        }
        return reached[signs.length];
    }

    /** The place in the pattern behind a character at {@code at}; -1 if it does not fit there. */
    private int after(int at, char c) {
        boolean slash = c == '/';
        return switch (signs[at]) {
            case ONE -> slash ? -1 : at + 1;
            case NAME -> slash ? -1 : at;
            case ALL -> at;
            case FOLDERS -> slash ? -1 : at + 1;
            case INSIDE -> slash ? at - 1 : at;
            default -> signs[at] == c ? at + 1 : -1;
        };
    }

    /** Passes by what may stand for nothing. */
    private void skip(boolean[] reached) {
        for (int at = 0; at < signs.length; at++) {
            if (reached[at] && (signs[at] == NAME || signs[at] == ALL)) {
                reached[at + 1] = true;
            } else if (reached[at] && signs[at] == FOLDERS) {
                reached[at + 2] = true;
            }
        }
    }
}
