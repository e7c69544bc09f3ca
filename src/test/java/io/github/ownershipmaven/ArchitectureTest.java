package io.github.ownershipmaven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The plan of the house. */
@AnalyzeClasses(packages = "io.github.ownershipmaven", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.ownershipmaven.";

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_ONLY_THE_JDK = onlyKnows("model");

    @ArchTest
    static final ArchRule THE_READER_KNOWS_ONLY_THE_MODEL_AND_THE_PARSER =
            onlyKnows("yaml", "model", "org.yaml.snakeyaml");

    @ArchTest
    static final ArchRule RULES_KNOW_ONLY_THE_MODEL_AND_ADDRESSES =
            onlyKnows("policy", "model", "com.sanctionco.jmail");

    @ArchTest
    static final ArchRule REPORTS_KNOW_ONLY_THE_MODEL_AND_JSON = onlyKnows("report", "model", "json", "text");

    @ArchTest
    static final ArchRule JSON_KNOWS_ONLY_THE_MODEL = onlyKnows("json", "model");

    @ArchTest
    static final ArchRule TEXTS_KNOW_ONLY_THE_MODEL = onlyKnows("text", "model");

    @ArchTest
    static final ArchRule EXPORTS_KNOW_ONLY_THE_MODEL_AND_TEXTS = onlyKnows("exports", "model", "text");

    @ArchTest
    static final ArchRule ANSWERS_KNOW_ONLY_THE_MODEL_AND_JSON = onlyKnows("lookup", "model", "json");

    @ArchTest
    static final ArchRule SCHEMAS_KNOW_ONLY_WORDS_AND_JSON = onlyKnows("schema", "model", "json");

    @ArchTest
    static final ArchRule PAGES_KNOW_ONLY_THE_MODEL_AND_TEMPLATES = onlyKnows("page", "model", "gg.jte");

    @ArchTest
    static final ArchRule WHAT_PAGES_SHOW_KNOWS_NO_TEMPLATES = onlyKnows("page.view", "model");

    @ArchTest
    static final ArchRule THE_INSPECTOR_JOINS_READER_AND_RULES = onlyKnows("inspector", "yaml", "policy", "model");

    @ArchTest
    static final ArchRule IMPORTS_KNOW_ONLY_THE_MODEL_HOW_TO_WRITE_AND_POMS =
            onlyKnows("imports", "model", "text", "javax.xml.stream");

    @ArchTest
    static final ArchRule ONLY_DRAFTS_WRITE_WHAT_WAS_IMPORTED = noClasses()
            .that()
            .resideInAPackage(ROOT + "imports")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "text..", ROOT + "imports.draft..");

    @ArchTest
    static final ArchRule ONLY_THE_READER_KNOWS_YAML = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "yaml..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.yaml..");

    @ArchTest
    static final ArchRule ONLY_THE_GOALS_KNOW_MAVEN = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "mojo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.maven..",
                    "org.codehaus.plexus..",
                    "org.eclipse.aether..",
                    "org.eclipse.sisu..",
                    "javax.inject..");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CIRCLES =
            slices().matching("io.github.ownershipmaven.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule FILES_HAVE_NO_CIRCLES =
            slices().assignedFrom(new ByFile()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOBODY_WRITES_TO_THE_STANDARD_STREAMS = noClasses()
            .that()
            // prints what 'mvn -q' would keep from the scripts that ask for it
            .doNotHaveFullyQualifiedName(ROOT + "mojo.StandardOutput")
            .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES =
            fields().that().areStatic().and().doNotHaveName("$VALUES").should().beFinal();

    @ArchTest
    static final ArchRule NOTHING_STATIC_IS_A_CACHE = noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(DescribedPredicate.describe("a collection that grows", ArchitectureTest::isGrowing));

    @ArchTest
    static final ArchRule THE_VERDICT_KNOWS_NEITHER_CLOCK_NOR_DISK = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + "model..",
                    ROOT + "policy..",
                    ROOT + "report..",
                    ROOT + "text..",
                    ROOT + "exports..",
                    ROOT + "lookup..",
                    ROOT + "page.view..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net.http..")
            .orShould()
            .callMethod(LocalDate.class, "now");

    @ArchTest
    static void every_package_is_null_marked(JavaClasses classes) {
        Collection<String> unmarked = classes.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> !name.equals("io.github.ownershipmaven"))
                .filter(name -> classes.stream()
                        .noneMatch(each -> each.getName().equals(name + ".package-info")
                                && each.isAnnotatedWith("org.jspecify.annotations.NullMarked")))
                .toList();
        assertThat(unmarked).isEmpty();
    }

    /** A package may know itself, the JDK, marks for nulls, and these: our own packages, or a library by its full name. */
    private static ArchRule onlyKnows(String own, String... others) {
        String[] known = Stream.concat(
                        Stream.of("java..", "org.jspecify..", ROOT + own + ".."),
                        Stream.of(others).map(name -> (name.contains(".") ? name : ROOT + name) + ".."))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(ROOT + own + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known);
    }

    private static boolean isGrowing(JavaClass type) {
        return type.isAssignableTo(Collection.class)
                        && !type.isEquivalentTo(List.class)
                        && !type.isEquivalentTo(Set.class)
                || type.isAssignableTo(Map.class) && !type.isEquivalentTo(Map.class)
                || type.isAssignableTo(StringBuilder.class)
                || type.isAssignableTo(ThreadLocal.class);
    }

    /** Classes by the file that holds them; a class and those nested in it are one. */
    private static final class ByFile implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName(), type.getName().replaceAll("\\$.*", ""));
        }

        @Override
        public String getDescription() {
            return "files";
        }
    }
}
