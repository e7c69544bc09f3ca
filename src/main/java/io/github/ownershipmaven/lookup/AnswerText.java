package io.github.ownershipmaven.lookup;

import static io.github.ownershipmaven.model.Quoted.quoted;
import static io.github.ownershipmaven.model.Quoted.whole;

import io.github.ownershipmaven.lookup.Answer.Gap;
import io.github.ownershipmaven.lookup.Answer.Holder;
import io.github.ownershipmaven.lookup.Answer.Holding;
import io.github.ownershipmaven.lookup.Answer.Role;
import io.github.ownershipmaven.model.Amounts;
import io.github.ownershipmaven.model.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says an answer to somebody who has just been woken. */
public final class AnswerText {

    private final List<Line> lines = new ArrayList<>();

    private AnswerText() {}

    /**
     * The lines of an answer; none where {@link #failure} says all.
     *
     * @param doubts why no answer can be relied on
     */
    public static List<Line> lines(List<String> doubts, Answer answer) {
        AnswerText text = new AnswerText();
        doubts.forEach(doubt -> text.warn("ownership: " + doubt));
        if (answer instanceof Answer.Services services) {
            text.services(services);
        } else if (answer instanceof Answer.Holdings holdings) {
            text.holdings(holdings);
        } else if (answer instanceof Answer.Gaps gaps) {
            text.gaps(gaps);
        } else if (answer instanceof Answer.Unknown unknown
                && unknown.candidates().size() > 1) {
            text.say("ownership: did you mean one of these?");
            unknown.candidates().forEach(candidate -> text.say("  " + whole(candidate)));
        }
        return text.lines;
    }

    /** What the answer leaves open, with what may have been meant. */
    public static Optional<String> failure(Answer answer) {
        String hint =
                answer instanceof Answer.Unknown unknown && unknown.candidates().size() == 1
                        ? "; did you mean " + quoted(unknown.candidates().get(0)) + "?"
                        : "";
        return answer.failure().map(message -> "ownership: " + message + hint);
    }

    private void services(Answer.Services answer) {
        answer.remarks().forEach(remark -> warn("ownership: " + remark));
        answer.services().forEach(service -> lines.addAll(ServiceText.lines(service)));
    }

    private void holdings(Answer.Holdings answer) {
        answer.remarks().forEach(remark -> warn("ownership: " + remark));
        answer.holders().forEach(holder -> holder(holder, answer.projects()));
    }

    private void holder(Holder holder, int projects) {
        long held = holder.roles().stream()
                .flatMap(role -> role.holdings().stream())
                .flatMap(holding -> holding.projects().stream())
                .distinct()
                .count();
        say("ownership: " + OwnerText.name(holder.owner()) + " holds "
                + Amounts.of(holder.roles().size(), "persona") + " in " + held + " of "
                + Amounts.of(projects, "project"));
        for (Contact contact : holder.contacts()) {
            say("  " + contact.kind().key() + ": " + whole(contact.value()));
        }
        holder.roles().forEach(this::role);
    }

    private void role(Role role) {
        say("  " + whole(role.title()));
        role.holdings().forEach(this::holding);
        activities("accountable", role.accountable());
        activities("responsible", role.responsible());
    }

    private void holding(Holding holding) {
        boolean holds = holding.standing() == Standing.HOLDS;
        lines.add(new Line(
                !holds,
                "    " + holding.owner().location().fileAndLine() + ": " + amount(holding.projects())
                        + OwnerText.term(holding.owner(), holding.standing())));
    }

    private void activities(String part, List<String> activities) {
        if (!activities.isEmpty()) {
            String noun = activities.size() == 1 ? " activity: " : " activities: ";
            say("    " + part + " for " + activities.size() + noun + whole(Amounts.few(activities)));
        }
    }

    private void gaps(Answer.Gaps answer) {
        String scope = Amounts.of(answer.projects(), "project");
        if (answer.gaps().isEmpty()) {
            say("ownership: nothing is vacant in " + scope);
            return;
        }
        long personas = answer.gaps().stream().map(Gap::persona).distinct().count();
        say("ownership: nobody holds " + Amounts.of(personas, "persona") + " somewhere in " + scope);
        String persona = "";
        for (Gap gap : answer.gaps()) {
            if (!gap.persona().equals(persona)) {
                say("  " + whole(gap.title()));
            }
            persona = gap.persona();
            say("    " + gap.place().fileAndLine() + ": " + reason(gap) + ": " + amount(gap.projects()));
        }
    }

    private static String reason(Gap gap) {
        return gap.owner()
                .map(owner -> OwnerText.label(owner) + OwnerText.term(owner, standing(gap)))
                .orElseGet(() -> gap.reason().words());
    }

    private static Standing standing(Gap gap) {
        return switch (gap.reason()) {
            case VACANT -> Standing.VACANT;
            case PLACEHOLDER -> Standing.PLACEHOLDER;
            case NOT_YET -> Standing.NOT_YET;
            default -> Standing.ENDED;
        };
    }

    private static String amount(List<String> projects) {
        return projects.size() == 1
                ? projects.get(0)
                : Amounts.of(projects.size(), "project") + ", " + Amounts.few(projects);
    }

    private void say(String text) {
        lines.add(new Line(false, text));
    }

    private void warn(String text) {
        lines.add(new Line(true, text));
    }
}
