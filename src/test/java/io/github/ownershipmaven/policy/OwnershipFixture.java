package io.github.ownershipmaven.policy;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.PolicyFile;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.model.RaciMatrix;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.yaml.OwnersReader;
import io.github.ownershipmaven.yaml.PolicyReader;
import io.github.ownershipmaven.yaml.RaciReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The project {@code com.example:checkout} in folder {@code shop/checkout} on 2026-11-22, with the texts of its files.
 * The default policy requires nothing here unless a test asks for it.
 *
 * @param files the own file first, then the directories' upwards
 * @param matrix who does what, where the policy does not write it out itself
 */
public record OwnershipFixture(
        List<OwnersFile> files, String policyYaml, Optional<RaciMatrix> matrix, LocalDate today) {

    private static final List<String> PATHS = List.of("shop/checkout/OWNERS.yaml", "shop/OWNERS.yaml", "OWNERS.yaml");
    private static final Project PROJECT = new Project("com.example", "checkout", "1", "jar", "Checkout");

    /** A project with this file of its own. */
    public static OwnershipFixture own(String yaml) {
        return noFile().with(yaml, PATHS.get(0));
    }

    /** A project with these lines under {@code owners}, the first of them on line 2. */
    public static OwnershipFixture owners(String... lines) {
        return own("owners:\n  " + String.join("\n  ", lines) + "\n");
    }

    /** A project without a file of its own. */
    public static OwnershipFixture noFile() {
        return new OwnershipFixture(List.of(), "", Optional.empty(), LocalDate.of(2026, 11, 22));
    }

    /** The same with a file in the next directory up. */
    public OwnershipFixture under(String yaml) {
        boolean hasOwn = files.stream().anyMatch(file -> file.path().equals(PATHS.get(0)));
        return with(yaml, PATHS.get(files.size() + (hasOwn ? 0 : 1)));
    }

    /** The same under a policy that requires these personas. */
    public OwnershipFixture requiring(String... personas) {
        return under(List.of("required: [" + String.join(", ", personas) + "]"));
    }

    /** The same under a policy that weighs a rule in its own way. */
    public OwnershipFixture weighing(String rule, Severity severity) {
        return under(List.of("severity: { " + rule + ": " + severity + " }"));
    }

    /** The same under a policy with these lines. */
    public OwnershipFixture under(List<String> policyLines) {
        return new OwnershipFixture(files, policyYaml + String.join("\n", policyLines) + "\n", matrix, today);
    }

    /** The same with a table of who does what. */
    public OwnershipFixture raci(String... csv) {
        byte[] table = String.join("\n", csv).getBytes(StandardCharsets.UTF_8);
        return raci(RaciReader.read(table, "raci.csv", "raci.csv"));
    }

    /** The same with the matrix that comes with the plugin. */
    public OwnershipFixture builtInRaci() {
        return raci(BuiltInRaci.matrix());
    }

    /** The same with this matrix. */
    public OwnershipFixture raci(RaciMatrix newMatrix) {
        return new OwnershipFixture(files, policyYaml, Optional.of(newMatrix), today);
    }

    private Policies policies() {
        PolicyFile file =
                PolicyReader.read(("x-fixture: 1\n" + policyYaml).getBytes(StandardCharsets.UTF_8), "policy.yaml");
        if (!file.problems().isEmpty()) {
            throw new IllegalArgumentException(file.problems().toString());
        }
        return new Policies(List.of(file), Catalogue.of(List.of(file), problem -> {}), matrix(file));
    }

    private Optional<RaciMatrix> matrix(PolicyFile file) {
        return file.matrix().isEmpty() ? matrix : Optional.of(RaciMatrix.of(file.path(), file.matrix()));
    }

    /** The ownership after inheritance. */
    public Ownership ownership() {
        return Ownership.of(PROJECT, PATHS.get(0), files, policies().personas());
    }

    /** What a rule looks at. */
    public Subject subject() {
        return new Subject(ownership(), policies().of(ownership()), today);
    }

    /** The verdict of these rules. */
    public Inspection inspect(Rule... rules) {
        return new RuleEngine(List.of(rules)).inspect(subject());
    }

    /** What these rules find, each with its severity in front: {@code warning OWNERS.yaml:1:1: message [rule]}. */
    public Stream<String> findings(Rule... rules) {
        return inspect(rules).findings().stream().map(OwnershipFixture::line);
    }

    private static String line(Finding finding) {
        return finding.severity() + " " + finding;
    }

    private OwnershipFixture with(String yaml, String path) {
        List<OwnersFile> more = new ArrayList<>(files);
        more.add(OwnersReader.read(yaml, path));
        return new OwnershipFixture(List.copyOf(more), policyYaml, matrix, today);
    }
}
