package io.github.ownershipmaven.page.view;

/** Text that strangers wrote, made fit for a page: of bearable length, and without characters that disturb their neighbours. */
final class Shown {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 500;
    private static final int REPLACEMENT = 0xFFFD;
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private Shown() {}

    /** A name. */
    static String name(String text) {
        return cut(text, LONGEST_NAME);
    }

    /** A sentence. */
    static String text(String text) {
        return cut(text, LONGEST_TEXT);
    }

    private static String cut(String text, int longest) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), longest + 1));
        text.codePoints().limit(longest).map(Shown::harmless).forEach(shown::appendCodePoint);
        if (text.codePointCount(0, text.length()) > longest) {
            shown.append('…');
        }
        return isolated(shown.toString());
    }

    /** A text that is written from right to left, so that it does not turn round what stands beside it. */
    private static String isolated(String text) {
        return text.codePoints().anyMatch(Shown::isFromTheRight)
                ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE
                : text;
    }

    private static boolean isFromTheRight(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static int harmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                codePoint == '\t' || codePoint == '\n' ? ' ' : REPLACEMENT;
            case Character.FORMAT -> isDirection(codePoint) ? REPLACEMENT : codePoint;
            default -> codePoint;
        };
    }

    /** Marks, embeddings, overrides and isolates of the writing direction; joiners of emoji are none. */
    private static boolean isDirection(int codePoint) {
        return codePoint == 0x061C
                || codePoint >= 0x200E && codePoint <= 0x200F
                || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069;
    }
}
