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
import java.util.function.Consumer;

/** Finds addresses, handles and links that cannot work, of owners and of the service itself. */
final class ContactInvalid {

    static final Rule RULE = new Rule(
            "contact-invalid", Severity.ERROR, "an email, handle or URL that cannot work", ContactInvalid::check);

    private ContactInvalid() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        for (Subject.Holding holding : subject.holdings()) {
            if (holding.isReal()) {
                for (Contact contact : holding.owner().contacts()) {
                    Located<String> written = new Located<>(contact.value(), contact.location());
                    check(written, contact.kind().key(), form(contact.kind()), holding.persona(), problems);
                }
            }
        }
        subject.ownership().ownFile().ifPresent(file -> checkService(file, problems));
    }

    private static void checkService(OwnersFile file, Consumer<Problem> problems) {
        for (OwnersFile.Link link : file.links()) {
            check(link.target(), link.name(), ContactForm.LINK, link.name(), problems);
        }
        for (Response response : file.responses()) {
            response.contact()
                    .ifPresent(contact -> check(
                            contact,
                            "contact",
                            ContactForm.LINK,
                            response.severity().value(),
                            problems));
        }
    }

    private static ContactForm form(Contact.Kind kind) {
        return switch (kind) {
            case EMAIL -> ContactForm.EMAIL;
            case HANDLE -> ContactForm.HANDLE;
            case CHAT -> ContactForm.CHAT;
            case ON_CALL -> ContactForm.LINK;
        };
    }

    private static void check(
            Located<String> written, String what, ContactForm form, String subject, Consumer<Problem> problems) {
        if (!form.fits(written.value())) {
            String message =
                    quoted(what) + " is " + quoted(written.value()) + ", which cannot work; write " + form.expected();
            problems.accept(new Problem(written.location(), message).about(subject));
        }
    }
}
