package drydock.scan.tree;

/** Paths as they are shown: no name in a repository may speak to a terminal or break a line of a table. */
public final class Paths {
    private Paths() {}

    /** The path with control characters, direction marks and lone surrogates written as {@code \\u} and four digits. */
    public static String printable(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (isHidden(path, i)) {
                return escaped(path);
            }
        }
        return path;
    }

    private static String escaped(String path) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            if (isHidden(path, i)) {
                out.append("\\u").append(String.format("%04x", (int) path.charAt(i)));
            } else {
                out.append(path.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isHidden(String path, int at) {
        char c = path.charAt(at);
        if (c >= ' ' && c < 127) {
            return false;
        }
        if (Character.isSurrogate(c)) {
            return Character.isHighSurrogate(c)
                    ? at + 1 >= path.length() || !Character.isLowSurrogate(path.charAt(at + 1))
                    : at == 0 || !Character.isHighSurrogate(path.charAt(at - 1));
        }
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
