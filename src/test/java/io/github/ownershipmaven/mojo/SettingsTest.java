package io.github.ownershipmaven.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.report.ReportFormat;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsTest {

    private static final Object[] SOME = {
        false,
        true,
        Severity.ERROR,
        false,
        false,
        "OWNERS.yaml",
        Optional.of("strict"),
        List.of("sre"),
        Optional.empty(),
        LocalDate.of(2026, 11, 22),
        List.of()
    };

    private static final Object[] OTHERS = {
        true,
        false,
        Severity.WARNING,
        true,
        true,
        "OWNERS.yml",
        Optional.empty(),
        List.of(),
        Optional.of("baseline.yaml"),
        LocalDate.of(2026, 11, 23),
        List.of(ReportFormat.JSON)
    };

    @Test
    void settingsOfTheSameParametersAreTheSame() throws ReflectiveOperationException {
        assertEquals(settings(SOME), settings(SOME));
        assertEquals(settings(SOME).hashCode(), settings(SOME).hashCode());
    }

    static IntStream parameters() {
        return IntStream.range(0, Settings.class.getRecordComponents().length);
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void settingsThatDifferInOneParameterAreNotTheSame(int parameter) throws ReflectiveOperationException {
        Object[] changed = SOME.clone();
        changed[parameter] = OTHERS[parameter];

        assertNotEquals(settings(SOME), settings(changed));
    }

    private static Settings settings(Object[] parameters) throws ReflectiveOperationException {
        Class<?>[] types = Stream.of(Settings.class.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<Settings> constructor = Settings.class.getDeclaredConstructor(types);
        return constructor.newInstance(parameters);
    }
}
