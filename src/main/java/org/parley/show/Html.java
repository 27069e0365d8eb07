package org.parley.show;

/** Text as it may stand in a page: nothing that an article says is ever markup. */
final class Html {
    private Html() {}

    /** For content and for values between double quotation marks. */
    static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> html.append(escaped(point)));
        return html.toString();
    }

    private static String escaped(int point) {
        return switch (point) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\n', '\r', '\t' -> Character.toString(point);
            default -> isShown(point) ? Character.toString(point) : "\uFFFD";
        };
    }

    /** No control characters, halves of characters, or what turns the direction of the words around. */
    private static boolean isShown(int point) {
        int type = Character.getType(point);
        boolean turning = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        return type != Character.CONTROL && type != Character.SURROGATE && !turning;
    }
}
