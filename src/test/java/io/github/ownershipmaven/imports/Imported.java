package io.github.ownershipmaven.imports;

import io.github.ownershipmaven.model.Documents;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.yaml.DocumentsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Shows an import field by field, and reads the samples. */
public final class Imported {

    private static final Path SAMPLES = Path.of("src/test/resources/imports");

    private Imported() {}

    /** The bytes of a sample are read by who needs them. */
    static Path sample(String name) {
        return SAMPLES.resolve(name);
    }

    static String text(String name) throws IOException {
        return Files.readString(sample(name));
    }

    static Documents documents(String name) {
        return DocumentsReader.read(sample(name), SAMPLES, name);
    }

    /** {@code persona: place kind field=value …} for each claim about a folder. */
    static List<String> claims(Import file, String folder) {
        return file.of(folder).stream()
                .flatMap(statement -> statement.claims().stream())
                .map(Imported::shown)
                .toList();
    }

    static List<String> left(Import file) {
        return file.left().stream()
                .map(problem -> problem.location() + ": " + problem.message())
                .toList();
    }

    private static String shown(Claim claim) {
        Owner owner = claim.owner();
        List<String> fields = new ArrayList<>();
        if (owner instanceof Owner.Person person) {
            fields.add("person");
            person.name().ifPresent(name -> fields.add("name=" + name));
            person.id().ifPresent(id -> fields.add("id=" + id));
        } else {
            fields.add(owner.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + " " + owner.label());
        }
        owner.contacts().forEach(contact -> fields.add(contact.kind().key() + "=" + contact.value()));
        if (!claim.note().isEmpty()) {
            fields.add("note=" + claim.note());
        }
        return claim.persona() + ": " + owner.location() + " " + String.join(" ", fields);
    }
}
