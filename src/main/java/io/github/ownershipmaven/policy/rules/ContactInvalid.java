package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Response;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.ContactForm;
import io.github.ownershipmaven.policy.Placeholders;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds addresses, handles and links that cannot work, of owners and of the service itself. */
final class ContactInvalid {

    static final Rule RULE = new Rule(
            "contact-invalid", Severity.ERROR, "an email, handle or URL that cannot work", ContactInvalid::check);

    private ContactInvalid() {}

    private static Stream<Problem> check(Subject subject) {
        return Stream.concat(
                subject.holdings().flatMap(ContactInvalid::ofOwner),
                subject.ownership().ownFile().stream().flatMap(ContactInvalid::ofService));
    }

    private static Stream<Problem> ofOwner(Subject.Holding holding) {
        return Placeholders.isReal(holding.owner())
                ? holding.owner().contacts().stream()
                        .flatMap(contact -> ofContact(contact).stream())
                        .map(problem -> problem.about(holding.persona()))
                : Stream.empty();
    }

    private static Optional<Problem> ofContact(Contact contact) {
        ContactForm form = switch (contact.kind()) {
            case EMAIL -> ContactForm.EMAIL;
            case HANDLE -> ContactForm.HANDLE;
            case CHAT -> ContactForm.CHAT;
            case ON_CALL -> ContactForm.LINK;
        };
        return problem(
                new Located<>(contact.value(), contact.location()),
                quoted(contact.kind().key()),
                form);
    }

    private static Stream<Problem> ofService(OwnersFile file) {
        Stream<Optional<Problem>> links = file.links().stream()
                .map(link -> problem(link.target(), "link " + quoted(link.name()), ContactForm.LINK)
                        .map(problem -> problem.about(link.name())));
        Stream<Optional<Problem>> responses = file.responses().stream()
                .map(response -> contact(response)
                        .map(problem -> problem.about(response.severity().value())));
        return Stream.concat(links, responses).flatMap(Optional::stream);
    }

    private static Optional<Problem> contact(Response response) {
        return response.contact().flatMap(written -> problem(written, "'contact'", ContactForm.LINK));
    }

    private static Optional<Problem> problem(Located<String> written, String what, ContactForm form) {
        return form.fits(written.value())
                ? Optional.empty()
                : Optional.of(new Problem(
                        written.location(),
                        what + " is " + quoted(written.value()) + ", which cannot work; write " + form.expected()));
    }
}
