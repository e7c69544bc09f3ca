package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Response;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.ContactForm;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.List;
import java.util.function.Consumer;

/** Finds addresses, handles and links that cannot work, of owners and of the service itself. */
final class ContactInvalid {

    static final Rule RULE = new Rule(
            "contact-invalid",
            Severity.ERROR,
            "an email, handle or URL that cannot work, or outside the allowed domains",
            ContactInvalid::check);

    private ContactInvalid() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        List<String> domains = subject.policy().emailDomains();
        for (Subject.Holding holding : subject.holdings()) {
            if (holding.isReal()) {
                for (Contact contact : holding.owner().contacts()) {
                    Located<String> text = new Located<>(contact.value(), contact.location());
                    String key = contact.kind().key();
                    check(new Written(text, key, ContactForm.of(contact.kind()), holding.persona()), domains, problems);
                }
            }
        }
        subject.ownership().ownFile().ifPresent(file -> checkService(file, domains, problems));
    }

    private static void checkService(OwnersFile file, List<String> domains, Consumer<Problem> problems) {
        for (OwnersFile.Link link : file.links()) {
            check(new Written(link.target(), link.name(), ContactForm.LINK, link.name()), List.of(), problems);
        }
        for (Response response : file.responses()) {
            String severity = response.severity().value();
            response.contact()
                    .map(contact -> new Written(contact, "contact", ContactForm.LINK, severity))
                    .ifPresent(contact -> check(contact, domains, problems));
        }
    }

    private static void check(Written written, List<String> domains, Consumer<Problem> problems) {
        String text = written.text().value();
        if (!written.form().fits(text)) {
            problems.accept(
                    written.problem("cannot work; write " + written.form().expected()));
        } else if (ContactForm.isOutside(domains, text)) {
            String allowed = (domains.size() > 1 ? "one of " : "") + quoted(domains);
            problems.accept(written.problem("is outside the policy's domains; write an address in " + allowed));
        }
    }

    /** A contact under its key, and what it is a contact of. */
    private record Written(Located<String> text, String key, ContactForm form, String subject) {

        Problem problem(String fault) {
            return new Problem(text.location(), quoted(key) + " is " + quoted(text.value()) + ", which " + fault)
                    .about(subject);
        }
    }
}
