package io.github.ownershipmaven.report;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what is demanded of a project, which entries of the policy make it so, and who meets it. */
public final class Explanation {

    private final Inspection inspection;
    private final List<String> lines = new ArrayList<>();

    private Explanation(Inspection inspection) {
        this.inspection = inspection;
    }

    /** The explanation of one project, a line a demand. */
    public static List<String> of(Inspection inspection) {
        return new Explanation(inspection).explain();
    }

    private List<String> explain() {
        Policy policy = inspection.policy();
        lines.add("ownership of " + quoted(inspection.project().id()) + " is held against policy "
                + quoted(policy.name()) + ", of which these entries apply, later ones over earlier ones: "
                + policy.applied().stream().map(Location::toString).collect(Collectors.joining(", ")));
        policy.required().forEach(this::required);
        each("needs at least {} owners", policy.minimum(), String::valueOf);
        each("may have at most {} owners", policy.maximum(), String::valueOf);
        each("must be a {}", policy.kinds(), Object::toString);
        each("needs the contacts {}", policy.contacts(), Explanation::keys);
        policy.separate().forEach(set -> lines.add("  nobody may hold two of " + quoted(set.value()) + at(set)));
        policy.reviewEvery()
                .ifPresent(days -> lines.add("  the file must be reviewed every " + days.value() + " days" + at(days)));
        policy.ownFile().ifPresent(place -> lines.add("  an inherited file does not do: " + place));
        new TreeMap<>(policy.severities())
                .forEach((rule, severity) -> lines.add("  rule " + quoted(rule) + " is "
                        + severity.value().map(Object::toString).orElse("off") + at(severity)));
        return lines;
    }

    private void required(Located<String> persona) {
        List<Owner> holders = inspection.ownership().holders(persona.value());
        String held = holders.isEmpty()
                ? ", and has no owner"
                : ", and held by "
                        + holders.stream()
                                .map(owner -> quoted(owner.label()) + " (" + owner.location() + ")")
                                .collect(Collectors.joining(", "));
        lines.add("  persona " + quoted(persona.value()) + " is required" + at(persona) + held);
    }

    private <T> void each(String what, Map<String, Located<T>> demands, Function<T, String> text) {
        new TreeMap<>(demands)
                .forEach((persona, demand) -> lines.add("  persona " + quoted(persona) + " "
                        + what.replace("{}", text.apply(demand.value())) + at(demand)));
    }

    private static String keys(List<Contact.Kind> kinds) {
        return quoted(kinds.stream().map(Contact.Kind::key).toList());
    }

    private static String at(Located<?> demand) {
        return " by " + demand.location();
    }
}
