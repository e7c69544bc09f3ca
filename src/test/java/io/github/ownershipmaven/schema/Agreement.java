package io.github.ownershipmaven.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.PolicyFile;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.policy.DefaultPolicy;
import io.github.ownershipmaven.policy.Policies;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.rules.Rules;
import io.github.ownershipmaven.yaml.PolicyReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds a schema and the reader of its file to the same verdict. */
public final class Agreement {

    public static final Agreement OWNERS = new Agreement(Schema.OWNERS);
    public static final Agreement BASELINE = new Agreement(Schema.BASELINE);
    private static final Agreement POLICY = new Agreement(Schema.POLICY);

    private static final List<String> RULES = Rules.ALL.stream().map(Rule::id).toList();

    /** What a schema cannot know, as it is held against values: how they are written, and what the text around them is. */
    private static final Pattern NOT_OF_VALUES = Pattern.compile(String.join(
            "|",
            "is already on line",
            "^a second document",
            "^a key is a list or a mapping",
            "^tag '",
            "^merge keys",
            "^alias '",
            "is an anchor in yaml",
            "is a comment in yaml",
            "^character U\\+|control or direction character|invisible character",
            "^file (?:has|holds) more than",
            "nested deeper than"));

    /** What the reader takes, as it takes every text as it is written, and a schema refuses, to which these words are nothing. */
    private static final Pattern NULLS = Pattern.compile(": (?:null|Null|NULL|~)\\s*(?:#.*)?$", Pattern.MULTILINE);

    private final Verdict verdict;

    private Agreement(Schema schema) {
        verdict = new Verdict(schema.published());
    }

    /** Asserts that the schema takes a policy if its reader does, and the rules that it names are there. */
    public static void holdPolicy(String text) {
        PolicyFile file = PolicyReader.read(text.getBytes(UTF_8), "policy");
        List<Problem> problems = new ArrayList<>();
        Policies.of(List.of(DefaultPolicy.FILE, file), Optional.empty(), RULES, problems::add);
        problems.removeIf(problem ->
                !file.problems().contains(problem) && !problem.message().startsWith("rule "));
        POLICY.hold(text, problems);
    }

    /** Asserts that the schema takes a text if the reader does, and refuses it otherwise. */
    public void hold(String text, List<Problem> problems) {
        boolean isExcepted = problems.stream()
                        .anyMatch(problem ->
                                NOT_OF_VALUES.matcher(problem.message()).find())
                || problems.isEmpty() && NULLS.matcher(text).find();
        if (!isExcepted) {
            List<String> errors = verdict.of(text);
            assertThat(errors.isEmpty())
                    .as("the reader says %s, and the schema %s, about:\n%s", problems, errors, text)
                    .isEqualTo(problems.isEmpty());
        }
    }
}
