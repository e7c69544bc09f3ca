package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.List;
import java.util.function.Consumer;

/** Finds personas none of whose owners has a contact that the policy demands, such as a number to call at 3 a.m. */
final class ContactRequired {

    static final Rule RULE = new Rule(
            "contact-required",
            Severity.ERROR,
            "a contact that the policy demands for this persona is missing",
            ContactRequired::check);

    private ContactRequired() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        subject.policy().contacts().forEach((persona, kinds) -> {
            if (isHeld(subject.holdings(persona))) {
                for (Contact.Kind kind : kinds.value()) {
                    if (!offer(subject.holdings(persona), kind)) {
                        problems.accept(missing(kind, persona, kinds, subject));
                    }
                }
            }
        });
    }

    /** Where nobody is named, other rules speak. */
    private static boolean isHeld(List<Subject.Holding> holdings) {
        for (Subject.Holding holding : holdings) {
            if (holding.isReal()) {
                return true;
            }
        }
        return false;
    }

    private static boolean offer(List<Subject.Holding> holdings, Contact.Kind kind) {
        for (Subject.Holding holding : holdings) {
            if (holding.isReal() && offers(holding.owner().contacts(), kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean offers(List<Contact> contacts, Contact.Kind kind) {
        for (Contact contact : contacts) {
            if (contact.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    private static Problem missing(
            Contact.Kind kind, String persona, Located<List<Contact.Kind>> demand, Subject subject) {
        return new Problem(
                        subject.place(persona),
                        "no owner of " + quoted(persona) + " has " + quoted(kind.key())
                                + ", but the policy requires that one does ("
                                + demand.location().fileAndLine()
                                + "); add it to one of them")
                .about(persona);
    }
}
