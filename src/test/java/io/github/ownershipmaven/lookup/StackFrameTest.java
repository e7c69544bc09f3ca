package io.github.ownershipmaven.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StackFrameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at com.example.Foo.bar(Foo.java:12)|com.example.Foo|Foo.java|",
                "com.example.Foo.bar(Foo.java)|com.example.Foo|Foo.java|",
                "\tat com.example.Foo$Bar.lambda$x$0(Foo.java:12)|com.example.Foo|Foo.java|",
                "at com.example.Foo.<init>(Foo.java:1)|com.example.Foo|Foo.java|",
                "at app//com.example.Foo.bar(Foo.java:12)|com.example.Foo|Foo.java|",
                "at java.base/java.lang.Thread.run(Thread.java:840)|java.lang.Thread|Thread.java|",
                "at app/shop@1.2/com.example.Foo.bar(Foo.java:12)|com.example.Foo|Foo.java|",
                "at com.example.Foo.bar(Foo.java:12) ~[checkout-1.2.jar:?]|com.example.Foo|Foo.java|checkout-1.2.jar",
                "at com.example.Foo.bar(Foo.java:12) [checkout-1.2.jar!/:1.2]|com.example.Foo|Foo.java|checkout-1.2.jar",
                "at com.example.Foo.bar(Foo.java:12) ~[classes/:?]|com.example.Foo|Foo.java|",
                "at com.example.Foo.bar(Native Method)|com.example.Foo||",
                "at com.example.Foo.bar(Unknown Source)|com.example.Foo||",
                "at com.example.Foo$$Lambda$14/0x0000000800c8.run(Unknown Source)|com.example.Foo||",
                "at com.example.Foo$$Lambda/0x00007f0c.run(Unknown Source)|com.example.Foo||",
                "at com.example.Foo$$Lambda$14/1234567.run(Unknown Source)|com.example.Foo||",
                "at com.example.Foo$$SpringCGLIB$$0.bar(<generated>)|com.example.Foo||",
                "at com.example.FooTest.pays what is owed(FooTest.kt:12)|com.example.FooTest|FooTest.kt|",
                "at com.example.RatesKt.rate-impl(Rates.kt:3)|com.example.RatesKt|Rates.kt|",
                "at com.example.Page$.apply(Page.scala:8)|com.example.Page|Page.scala|",
                "2026-11-22 03:00:00 ERROR [main] at com.example.Foo.bar(Foo.java:12)|com.example.Foo|Foo.java|",
                "at Foo.main(Foo.java:12)|Foo|Foo.java|"
            })
    void tells_the_class_its_file_and_its_jar(String line, String className, String file, String jar) {
        List<StackFrame> frames = StackFrame.in(line);

        assertThat(frames).hasSize(1);
        assertThat(frames.get(0).className()).isEqualTo(className);
        assertThat(frames.get(0).file().orElse(null)).isEqualTo(file);
        assertThat(frames.get(0).jar().orElse(null)).isEqualTo(jar);
    }

    @Test
    void reads_a_trace_from_the_top_and_passes_over_what_is_no_frame() {
        String trace = """
                Exception in thread "main" com.example.Refused: no (really)
                \tat com.example.Foo.bar(Foo.java:12)
                Caused by: java.io.IOException: gone
                \tat java.base/java.io.File.x(File.java:1)
                \t... 12 more
                """;

        assertThat(StackFrame.in(trace))
                .extracting(StackFrame::className)
                .containsExactly("com.example.Foo", "java.io.File");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Caused by: com.example.Refused",
                "Caused by: com.example.Refused: no",
                "Suppressed: com.example.Refused$Hard: no",
                "Exception in thread \"main\" com.example.Refused: no"
            })
    void takes_the_exception_where_there_are_no_frames(String line) {
        assertThat(StackFrame.in(line)).extracting(StackFrame::className).containsExactly("com.example.Refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "checkout",
                "com.example.Foo",
                "src/main/java/Foo.java:12",
                "a (b)",
                "at (Foo.java:1)",
                "...",
                "((((",
                "at at at"
            })
    void finds_nothing_in_what_is_no_trace(String text) {
        assertThat(StackFrame.in(text)).isEmpty();
    }

    @Test
    void takes_no_time_for_lines_that_are_made_to_take_it() {
        String line = "at ".repeat(300) + "a.".repeat(400) + "(";
        assertThat(StackFrame.in((line + "\n").repeat(50))).isEmpty();
    }
}
