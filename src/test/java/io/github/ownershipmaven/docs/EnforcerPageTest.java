package io.github.ownershipmaven.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.mojo.RequireOwners;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnforcerPageTest {

    private static final Set<String> OF_REPORTS = Set.of("formats", "outputDirectory");

    @Test
    void thePageListsTheParametersThatTheRuleTakes() {
        String page = Page.read(Pages.SITE.resolve("enforcer.md")).text();
        String list = page.substring(page.indexOf("by the same names:"), page.indexOf("Their properties"));

        assertThat(Pattern.compile("`(\\w+)`").matcher(list).results().map(name -> name.group(1)))
                .containsExactlyElementsOf(parameters(RequireOwners.class));
    }

    @Test
    void theRuleTakesTheParametersOfTheGoalButThoseOfReports() throws ClassNotFoundException {
        List<String> ofGoal = parameters(Class.forName("io.github.ownershipmaven.mojo.CheckParameters"));

        assertThat(ofGoal).containsAll(OF_REPORTS);
        assertThat(parameters(RequireOwners.class))
                .containsExactlyElementsOf(ofGoal.stream()
                        .filter(name -> !OF_REPORTS.contains(name))
                        .toList());
    }

    private static List<String> parameters(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> !Modifier.isFinal(field.getModifiers()) && !field.isSynthetic())
                .map(Field::getName)
                .toList();
    }
}
