package io.github.ownershipmaven.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Changes bytes at random, as people, merges and attackers do.
 *
 * @param others what pieces are taken from
 */
record Mutation(Random random, List<byte[]> others) {

    private static final int MOST_CHANGES = 4;
    private static final int LONGEST = 4_096;

    /** What means something to a reader. */
    private static final List<String> WORDS = List.of(
            "\n",
            "\r",
            "\r\n",
            "\t",
            " ",
            "  ",
            ": ",
            ":",
            "- ",
            "-",
            "? ",
            ",",
            "[",
            "]",
            "{",
            "}",
            "#",
            " #",
            "&a ",
            "*a",
            "!",
            "!!str ",
            "!<",
            "|",
            ">",
            "|2-\n",
            "'",
            "\"",
            "\\",
            "\\u202E",
            "\\x",
            "%YAML 1.2\n",
            "---\n",
            "...\n",
            "<<: ",
            "~",
            "null",
            "\u0000",
            "\u0085",
            "\u2028",
            "\u202E",
            "\uFEFF",
            "\u200B",
            "\uD83D\uDE00",
            "@",
            "`",
            "owners:",
            "sre",
            "raci:",
            "until: ",
            "2026-02-29",
            "vacant: ",
            "<a@b>",
            "team:",
            "x-a: ",
            "9999999999",
            "A/R",
            "*",
            "**");

    /** The bytes with one to four changes. */
    byte[] of(byte[] bytes) {
        byte[] changed = bytes.length > LONGEST ? part(bytes, 0, LONGEST) : bytes;
        for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
            changed = changed(changed);
        }
        return changed;
    }

    private byte[] changed(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = from + random.nextInt(Math.min(bytes.length - from, 40) + 1);
        return switch (random.nextInt(6)) {
            case 0 -> joined(part(bytes, 0, from), part(bytes, to, bytes.length));
            case 1 -> joined(part(bytes, 0, to), part(bytes, from, bytes.length));
            case 2 ->
                joined(part(bytes, 0, from), new byte[] {(byte) random.nextInt()}, part(bytes, from, bytes.length));
            case 3 -> joined(part(bytes, 0, from), piece(), part(bytes, to, bytes.length));
            case 4 -> part(bytes, 0, from);
            default -> joined(part(bytes, 0, from), word(), part(bytes, from, bytes.length));
        };
    }

    private byte[] word() {
        return WORDS.get(random.nextInt(WORDS.size()))
                .repeat(random.nextInt(20) == 0 ? 60 : 1)
                .getBytes(UTF_8);
    }

    private byte[] piece() {
        byte[] other = others.get(random.nextInt(others.size()));
        int from = random.nextInt(other.length + 1);
        return part(other, from, from + random.nextInt(Math.min(other.length - from, 80) + 1));
    }

    private static byte[] part(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
