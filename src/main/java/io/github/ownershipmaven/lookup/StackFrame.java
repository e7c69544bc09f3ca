package io.github.ownershipmaven.lookup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a stack trace.
 *
 * @param className the class, with its package, without those that are nested in it
 * @param file the name of the source file, if the line tells it
 * @param jar the name of the jar, if the line tells it
 */
record StackFrame(String className, Optional<String> file, Optional<String> jar) {

    private static final int LONGEST = 2_000;
    private static final String NAME = "[\\p{L}\\p{N}_$]+";
    private static final Pattern HIDDEN_CLASS = Pattern.compile("\\$\\$Lambda(\\$\\d+)?/(0x[0-9a-fA-F]+|\\d+)");
    private static final Pattern FRAME = Pattern.compile(
            "^\\s*(?:.*?\\bat\\s+)?(?:[^\\s()]*/)?((?:" + NAME + "\\.)*" + NAME + ")\\.[^.()/]+\\(([^()]*)\\)(.*)$");
    private static final Pattern FILE = Pattern.compile("([^\\s:/\\\\]+\\.\\p{Alnum}+)(?::\\d+)?");
    private static final Pattern JAR = Pattern.compile("\\[([^\\[\\]/:!]+\\.jar)\\b");
    private static final Pattern CAUSE = Pattern.compile(
            "^\\s*(?:Caused by: |Suppressed: |Exception in thread \".*\" )((?:" + NAME + "\\.)+" + NAME + ")(?::.*)?$");

    /** The lines of a stack trace, from the top; none if the text has nothing of one. */
    static List<StackFrame> in(String text) {
        List<String> lines =
                text.lines().filter(line -> line.length() <= LONGEST).toList();
        List<StackFrame> frames =
                lines.stream().flatMap(line -> frame(line).stream()).toList();
        return frames.isEmpty()
                ? lines.stream().flatMap(line -> cause(line).stream()).toList()
                : frames;
    }

    private static Optional<StackFrame> frame(String line) {
        Matcher matcher = FRAME.matcher(HIDDEN_CLASS.matcher(line).replaceAll("\\$\\$Lambda"));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new StackFrame(
                outermost(matcher.group(1)),
                first(FILE, matcher.group(2)).filter(file -> !file.contains(" ")),
                first(JAR, matcher.group(3))));
    }

    /** The line that names an exception, where no line tells of a method. */
    private static Optional<StackFrame> cause(String line) {
        return first(CAUSE, line).map(name -> new StackFrame(outermost(name), Optional.empty(), Optional.empty()));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map(found -> found.group(1));
    }

    /** {@code com.example.Foo} for {@code com.example.Foo$Bar}; what proxies and lambdas add goes the same way. */
    static String outermost(String className) {
        int dollar = className.indexOf('$', className.lastIndexOf('.') + 2);
        return dollar < 0 ? className : className.substring(0, dollar);
    }

    /** The package; empty for the unnamed one. */
    String packageName() {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }
}
