package io.github.ownershipmaven.imports;

import io.github.ownershipmaven.model.Documents;
import io.github.ownershipmaven.model.Node;
import io.github.ownershipmaven.model.Personas;
import java.util.List;
import java.util.stream.Stream;

/** Reads opslevel.yml: the team that owns the service, and the one that owns the repository. */
public final class OpsLevel {

    private OpsLevel() {}

    /**
     * Reads a file.
     *
     * @param folder where the file lies, from the root of the repository
     */
    public static Import read(Documents file, Personas personas, String folder) {
        Claims claims = new Claims(personas);
        claims.leave(file.problems());
        file.all().forEach(document -> read(document, claims));
        return claims.asImport(file.path(), Scope.below(folder));
    }

    private static void read(Node document, Claims claims) {
        List<String> services = Stream.of("service", "component")
                .filter(key -> document.find(key).isPresent())
                .toList();
        services.forEach(key -> document.text(key, "owner")
                .ifPresentOrElse(
                        owner -> claims.add(Claims.team(owner, List.of())),
                        () -> claims.leave(document.find(key).orElseThrow().at(), "'" + key + "' has no 'owner'")));
        document.text("repository", "owner").ifPresent(owner -> claims.add(Claims.team(owner, List.of())));
        if (services.isEmpty() && document.find("repository").isEmpty()) {
            claims.leave(document.at(), "file has neither 'service' nor 'repository'");
        }
    }
}
