package io.github.ownershipmaven.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ownershipmaven.inspector.Inspector.Demands;
import io.github.ownershipmaven.inspector.Inspector.Site;
import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.policy.Policies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectorTest {

    @TempDir
    private Path temp;

    private Path base;
    private Inspector inspector;

    @BeforeEach
    void createBase() throws IOException {
        base = Files.createDirectory(temp.resolve("base"));
        inspector = new Inspector(base);
    }

    @Test
    void paths_go_from_the_base_with_slashes() throws IOException {
        write("shop/checkout/OWNERS.yaml", "teir: a\ntier: b");
        assertThat(findings(inspect("shop/checkout")))
                .contains(
                        "shop/checkout/OWNERS.yaml:1:1: key 'teir' is not known; did you mean 'tier'? [file-unreadable]");
    }

    @Test
    void a_missing_file_is_missing_in_the_projects_own_folder() {
        assertThat(findings(inspect("shop/checkout")))
                .singleElement()
                .asString()
                .startsWith("shop/checkout/OWNERS.yaml:1:1: ")
                .endsWith("[file-missing]");
    }

    @Test
    void who_looks_only_for_some_faults_hears_of_no_others() throws IOException {
        write("shop/OWNERS.yaml", "teir: a\nowners: { sre: TODO }");
        inspector = Inspector.of(base, Set.of("owner-placeholder"));

        assertThat(inspect("shop").findings()).extracting(Finding::rule).containsExactly("owner-placeholder");
        assertThatIllegalArgumentException().isThrownBy(() -> Inspector.of(base, Set.of("owner-placeholders")));
    }

    @Test
    void the_files_of_all_directories_up_to_the_root_take_part() throws IOException {
        write("../OWNERS.yaml", "owners: { executive: outside }");
        write("OWNERS.yaml", "owners: { sre: top, developer: top }");
        write("shop/OWNERS.yaml", "owners: { developer: shop }");
        Inspection inspection = inspect("shop/checkout");
        assertThat(labels(inspection, "sre")).containsExactly("top");
        assertThat(labels(inspection, "developer")).containsExactly("shop");
        assertThat(labels(inspection, "executive")).isEmpty();
        assertThat(inspection.ownership().ownFile()).isEmpty();
    }

    @Test
    void a_file_that_is_not_shared_counts_as_any_other() throws IOException {
        write("OWNERS.yaml", "owners: { sre: top }");
        write("shop/OWNERS.yaml", "owners: { developer: shop }");
        inspector = new Inspector(base, base::equals);
        Inspection inspection = inspect("shop");
        assertThat(labels(inspection, "sre")).containsExactly("top");
        assertThat(labels(inspection, "developer")).containsExactly("shop");
    }

    @Test
    void a_file_that_says_root_ends_inheritance() throws IOException {
        write("OWNERS.yaml", "owners: { sre: top }");
        write("shop/OWNERS.yaml", "root: true\nowners: { developer: shop }");
        assertThat(inspect("shop/checkout").ownership().owners()).containsOnlyKeys("developer");
    }

    @Test
    void the_base_does_not_end_inheritance_but_the_root_does() throws IOException {
        write("../OWNERS.yaml", "owners: { sre: outside }");
        Inspection inspection = inspector.inspect(site(base.resolve("shop"), temp), demands("OWNERS.yaml"));
        assertThat(labels(inspection, "sre")).containsExactly("outside");
        assertThat(inspection.ownership().files()).extracting(OwnersFile::path).containsExactly("../OWNERS.yaml");
    }

    @Test
    void a_module_outside_of_the_base_has_a_path_that_leads_there() throws IOException {
        write("../sibling/OWNERS.yaml", "owners: { sre: @a }");
        Path folder = temp.resolve("sibling");
        assertThat(findings(inspector.inspect(site(folder, folder), demands("OWNERS.yaml"))))
                .singleElement()
                .asString()
                .startsWith("../sibling/OWNERS.yaml:1:16: ");
    }

    @Test
    void a_file_is_read_once_for_all_projects_that_inherit_it() throws IOException {
        write("OWNERS.yaml", "owners: { sre: top }");
        List<Inspection> inspections = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> inspect("module" + i))
                .toList();
        OwnersFile first = inspections.get(0).ownership().files().get(0);
        assertThat(inspections)
                .allSatisfy(each -> assertThat(each.ownership().files().get(0)).isSameAs(first));
    }

    @Test
    void either_ending_of_the_name_will_do() throws IOException {
        write("shop/OWNERS.yml", "owners: { sre: a }");
        Inspection inspection = inspect("shop");
        assertThat(labels(inspection, "sre")).containsExactly("a");
        assertThat(inspection.ownership().ownFile()).map(OwnersFile::path).contains("shop/OWNERS.yml");
    }

    @Test
    void both_endings_at_once_are_a_finding_and_the_configured_one_is_read() throws IOException {
        write("shop/OWNERS.yaml", "owners: { sre: a }");
        write("shop/OWNERS.yml", "owners: { sre: b }");
        assertThat(labels(inspect("shop"), "sre")).containsExactly("a");
        assertThat(findings(inspect("shop")))
                .contains(
                        "shop/OWNERS.yml:1:1: 'OWNERS.yml' lies beside 'OWNERS.yaml' and is not read; keep one of them"
                                + " [file-unreadable]");
        Inspection other = inspector.inspect(site(base.resolve("shop"), base), demands("OWNERS.yml"));
        assertThat(labels(other, "sre")).containsExactly("b");
        assertThat(findings(other))
                .anyMatch(line -> line.startsWith("shop/OWNERS.yaml:1:1: 'OWNERS.yaml' lies beside"));
    }

    @Test
    void another_name_can_be_read() throws IOException {
        write("shop/OWNERS.yaml", "approvers: [a]");
        write("shop/SERVICE-OWNERS.yaml", "owners: { sre: b }");
        Inspection inspection = inspector.inspect(site(base.resolve("shop"), base), demands("SERVICE-OWNERS.yaml"));
        assertThat(labels(inspection, "sre")).containsExactly("b");
        assertThat(findings(inspection)).noneMatch(line -> line.contains("/OWNERS.yaml"));
    }

    @Test
    void a_link_that_leads_nowhere_is_not_a_missing_file() throws IOException {
        Files.createDirectory(base.resolve("shop"));
        Files.createSymbolicLink(base.resolve("shop/OWNERS.yaml"), Path.of("gone"));
        assertThat(findings(inspect("shop")))
                .containsExactly(
                        "shop/OWNERS.yaml:1:1: file is not there any more, or is a link that leads nowhere; restore it"
                                + " [file-unreadable]");
    }

    @Test
    void what_a_broken_file_lacks_is_not_told() throws IOException {
        write("shop/OWNERS.yaml", "owners: { sre: [");
        assertThat(findings(inspect("shop"))).singleElement().asString().endsWith("[file-unreadable]");
    }

    @Test
    void all_rules_are_asked() throws IOException {
        write("shop/OWNERS.yaml", "project: a:b\nowners: { sre: TODO, cook: ana }\nescalation: sre");
        assertThat(inspect("shop").findings())
                .extracting(Finding::rule)
                .contains(
                        "project-mismatch",
                        "owner-placeholder",
                        "persona-unknown",
                        "persona-required",
                        "escalation-vacant",
                        "party-unrepresented");
    }

    private void write(String path, String text) throws IOException {
        Path file = base.resolve(path).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void a_folder_that_is_a_link_out_of_the_root_is_not_followed() throws IOException {
        Path outside = Files.createDirectories(base.resolve("outside/secret"));
        Files.writeString(outside.resolve("OWNERS.yaml"), "owners: { sre: hidden@example.com }");
        Path root = Files.createDirectories(base.resolve("root"));
        Files.createSymbolicLink(root.resolve("module"), base.resolve("outside"));

        Inspection inspection = inspector.inspect(site(root.resolve("module/secret"), root), demands("OWNERS.yaml"));

        assertThat(findings(inspection))
                .containsExactly(
                        "root/module/secret/OWNERS.yaml:1:1: a folder above this file is a symbolic link that leaves"
                                + " the ownership root, and is not followed; put the folder itself there [file-unreadable]");
        assertThat(inspection.ownership().owners()).isEmpty();
    }

    @Test
    void a_folder_that_is_a_link_within_the_root_is_followed() throws IOException {
        Path real = Files.createDirectories(base.resolve("root/real"));
        Files.writeString(real.resolve("OWNERS.yaml"), "owners: { sre: ana@example.com }");
        Path root = base.resolve("root");
        Files.createSymbolicLink(root.resolve("module"), real);

        Inspection inspection = inspector.inspect(site(root.resolve("module"), root), demands("OWNERS.yaml"));

        assertThat(labels(inspection, "sre")).containsExactly("ana@example.com");
    }

    @Test
    void a_link_that_leads_back_up_is_no_endless_way() throws IOException {
        write("OWNERS.yaml", "owners: { sre: ana@example.com }");
        Files.createDirectories(base.resolve("shop"));
        Files.createSymbolicLink(base.resolve("shop/again"), base);

        Inspection inspection = inspect("shop/again/shop/again/shop");

        assertThat(labels(inspection, "sre")).containsExactly("ana@example.com");
    }

    @Test
    void a_link_that_leads_to_itself_is_not_followed() throws IOException {
        write("OWNERS.yaml", "owners: { sre: ana@example.com }");
        Files.createSymbolicLink(base.resolve("shop"), base.resolve("shop"));

        assertThat(labels(inspect("shop/checkout"), "sre")).containsExactly("ana@example.com");
    }

    @Test
    void a_path_of_many_hundred_characters_with_blanks() throws IOException {
        String deep = "a folder with a long name and blanks in it/".repeat(12) + "checkout";
        write(deep + "/OWNERS.yaml", "owners: { sre: TODO }");

        assertThat(findings(inspect(deep)))
                .anyMatch(finding -> finding.startsWith(deep + "/OWNERS.yaml:1:16: owner 'TODO'"));
    }

    private Inspection inspect(String folder) {
        return inspector.inspect(site(base.resolve(folder), base), demands("OWNERS.yaml"));
    }

    private static Site site(Path folder, Path root) {
        return new Site(new Project("com.example", "checkout", "1", "jar", "Checkout"), folder, root);
    }

    private static Demands demands(String fileName) {
        return new Demands(fileName, Policies.DEFAULT, LocalDate.of(2026, 11, 22));
    }

    private static Stream<String> labels(Inspection inspection, String persona) {
        return inspection.ownership().holders(persona).stream().map(Owner::label);
    }

    private static Stream<String> findings(Inspection inspection) {
        return inspection.findings().stream().map(Finding::toString);
    }
}
