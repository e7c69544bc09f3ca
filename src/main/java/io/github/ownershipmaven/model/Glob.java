package io.github.ownershipmaven.model;

import java.util.Arrays;

/**
 * A pattern with {@code *} for any characters, {@code ?} for one, and {@code **} across the folders of a path. All ways to
 * match are followed at once, so that no pattern takes long.
 */
public final class Glob {

    /** Any one character. */
    private static final int ONE = -1;
    /** Any characters, in a path all of one folder. */
    private static final int SOME = -2;
    /** Any characters. */
    private static final int ALL = -3;
    /** Any folders or none; behind it stands {@link #IN_FOLDERS}. */
    private static final int FOLDERS = -4;
    /** The rest of any folders, up to a separator. */
    private static final int IN_FOLDERS = -5;

    private final int[] tokens;
    private final boolean path;
    /** What every text that matches begins with, by which most others are told at once. */
    private final String head;
    /** What every text that matches ends with. */
    private final String tail;

    private Glob(String glob, boolean path) {
        this.path = path;
        this.tokens = path ? paths(glob) : names(glob);
        int first = 0;
        while (first < tokens.length && tokens[first] >= 0) {
            first++;
        }
        int last = tokens.length;
        while (last > first && tokens[last - 1] >= 0) {
            last--;
        }
        this.head = new String(tokens, 0, first);
        this.tail = new String(tokens, last, tokens.length - last);
    }

    /** A pattern over names, in which {@code *} crosses dots and colons. */
    public static Glob ofName(String glob) {
        return new Glob(glob, false);
    }

    /** A pattern over paths with {@code /}; a single dot is the folder from which paths are written. */
    public static Glob ofPath(String glob) {
        return new Glob(glob.equals(".") ? "" : glob, true);
    }

    private static int[] names(String glob) {
        return glob.codePoints().map(Glob::token).toArray();
    }

    private static int token(int codePoint) {
        return codePoint == '*' ? SOME : codePoint == '?' ? ONE : codePoint;
    }

    private static int[] paths(String glob) {
        int[] tokens = names(glob);
        int length = 0;
        for (int i = 0; i < tokens.length; i++) {
            boolean twice = tokens[i] == SOME && i + 1 < tokens.length && tokens[i + 1] == SOME;
            boolean folders =
                    twice && i + 2 < tokens.length && tokens[i + 2] == '/' && (i == 0 || tokens[i - 1] == '/');
            if (folders) {
                tokens[length++] = FOLDERS;
                tokens[length++] = IN_FOLDERS;
            } else {
                tokens[length++] = twice ? ALL : tokens[i];
            }
            i += folders ? 2 : twice ? 1 : 0;
        }
        return Arrays.copyOf(tokens, length);
    }

    /** Whether the pattern means all of the text. */
    public boolean matches(String text) {
        return text.startsWith(head) && text.endsWith(tail) && follows(text);
    }

    private boolean follows(String text) {
        boolean[] reached = new boolean[tokens.length + 1];
        reached[0] = true;
        skip(reached);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            reached = step(reached, text.codePointAt(i));
            skip(reached);
        }
        return reached[tokens.length];
    }

    /** Goes on behind those tokens that may stand for nothing. */
    private void skip(boolean[] reached) {
        for (int i = 0; i < tokens.length; i++) {
            if (reached[i] && (tokens[i] == SOME || tokens[i] == ALL || tokens[i] == FOLDERS)) {
                reached[i + 1] = true;
                if (tokens[i] == FOLDERS) {
                    reached[i + 2] = true;
                }
            }
        }
    }

    private boolean[] step(boolean[] reached, int codePoint) {
        boolean[] next = new boolean[reached.length];
        for (int i = 0; i < tokens.length; i++) {
            if (reached[i]) {
                boolean stays = tokens[i] == ALL || tokens[i] == IN_FOLDERS || tokens[i] == SOME && !ends(codePoint);
                next[i] |= stays;
                next[i + 1] |= goesOn(tokens[i], codePoint);
            }
        }
        return next;
    }

    private boolean goesOn(int token, int codePoint) {
        return token == codePoint || token == ONE && !ends(codePoint) || token == IN_FOLDERS && codePoint == '/';
    }

    private boolean ends(int codePoint) {
        return path && codePoint == '/';
    }
}
