package io.github.ownershipmaven.exports;

import io.github.ownershipmaven.model.Quoted;

/** How a format writes what is for people only. */
enum CommentStyle {
    HASH("# ", ""),
    MARKUP("<!-- ", " -->");

    private final String begin;
    private final String end;

    CommentStyle(String begin, String end) {
        this.begin = begin;
        this.end = end;
    }

    /** A line of comment, whatever the text holds. */
    String line(String text) {
        String shown = Quoted.whole(text);
        return begin + (this == MARKUP ? shown.replace("--", "- -") : shown) + end;
    }
}
