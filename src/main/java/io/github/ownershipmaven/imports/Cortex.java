package io.github.ownershipmaven.imports;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Documents;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Node;
import io.github.ownershipmaven.model.Personas;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads cortex.yaml: groups and addresses own the service; a channel among the owners is how to reach its only group. */
public final class Cortex {

    private static final String OWNERS = "x-cortex-owners";

    private final Claims claims;

    private Cortex(Personas personas) {
        this.claims = new Claims(personas);
    }

    /**
     * Reads a file.
     *
     * @param folder where the file lies, from the root of the repository
     */
    public static Import read(Documents file, Personas personas, String folder) {
        Cortex reader = new Cortex(personas);
        reader.claims.leave(file.problems());
        file.all().forEach(reader::document);
        return reader.claims.asImport(file.path(), Scope.below(folder));
    }

    private void document(Node document) {
        List<Node> owners = document.items("info", OWNERS);
        if (owners.isEmpty()) {
            claims.leave(document.at(), "file has no owners under 'info." + OWNERS + "'");
        }
        List<Contact> chats = owners.stream()
                .filter(owner -> type(owner).equals("slack"))
                .flatMap(owner -> owner.text("channel").stream())
                .map(channel -> new Contact(
                        Contact.Kind.CHAT, "#" + channel.value().replaceFirst("^#", ""), channel.location()))
                .toList();
        long groups =
                owners.stream().filter(owner -> type(owner).equals("group")).count();
        boolean reachesGroup = groups == 1 && chats.size() == 1;
        if (!reachesGroup) {
            chats.forEach(chat -> claims.leave(
                    chat.location(), "channel " + quoted(chat.value()) + " is no owner, and nothing says whose it is"));
        }
        owners.forEach(owner -> owner(owner, reachesGroup ? chats : List.of()));
    }

    private static String type(Node owner) {
        return owner.text("type").map(Located::value).orElse("").toLowerCase(Locale.ROOT);
    }

    private void owner(Node owner, List<Contact> chats) {
        Optional<Located<String>> name = owner.text("name");
        Optional<Located<String>> email = owner.text("email");
        if (type(owner).equals("group") && name.isPresent()) {
            claims.add(Claims.team(name.get(), chats));
        } else if (type(owner).equals("email") && email.isPresent()) {
            claims.email(email.get())
                    .ifPresent(contact -> claims.add(
                            Claims.person(name.map(Located::value), Optional.empty(), List.of(contact), owner.at())));
        } else if (!type(owner).equals("slack")) {
            claims.leave(owner.at(), "an owner is neither a group with a name nor an email");
        }
    }
}
