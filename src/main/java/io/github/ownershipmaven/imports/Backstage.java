package io.github.ownershipmaven.imports;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Documents;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Node;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Personas;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads Backstage's catalog-info.yaml: the owner of the component that a folder holds, with what the catalog knows of the
 * owner; or everybody whom the component names if it was exported from a file of owners.
 */
public final class Backstage {

    /** What the annotations of our own export begin with. */
    private static final String OURS = "ownershipmaven.github.io/";

    /** What these annotations tell beside the owners. */
    private static final Set<String> FACTS = Set.of(OURS + "project", OURS + "tier");

    private static final String COMPONENT = "component";
    private static final String DEFAULT_NAMESPACE = "default/";

    /** Groups and users by kind and name, such as {@code group:checkout}. */
    private final Map<String, Node> entities = new HashMap<>();

    private final Home home;
    private final Claims claims;

    private Backstage(Collection<Documents> catalog, Personas personas, Home home) {
        this.home = home;
        this.claims = new Claims(personas);
        catalog.stream()
                .flatMap(file -> file.all().stream())
                .filter(entity -> Stream.of("group", "user").anyMatch(kind(entity)::equals))
                .forEach(entity ->
                        name(entity).ifPresent(name -> entities.putIfAbsent(kind(entity) + ":" + name, entity)));
    }

    /**
     * Where a file lies.
     *
     * @param folder the path from the root of the repository
     * @param component the name that the folder's component probably has
     * @param owned whether a file of owners lies beside it
     */
    public record Home(String folder, String component, boolean owned) {}

    /**
     * Reads a file.
     *
     * @param catalog all files of the repository, in which groups and users are looked up
     */
    public static Import read(Documents file, Collection<Documents> catalog, Personas personas, Home home) {
        Backstage reader = new Backstage(catalog, personas, home);
        reader.claims.leave(file.problems());
        reader.components(file.all(), home.component());
        return reader.claims.asImport(file.path(), Scope.below(home.folder()));
    }

    private static String kind(Node entity) {
        return entity.text("kind").map(Located::value).orElse("").toLowerCase(Locale.ROOT);
    }

    private static Optional<String> name(Node entity) {
        return entity.text("metadata", "name").map(name -> name.value().toLowerCase(Locale.ROOT));
    }

    private void components(List<Node> all, String name) {
        List<Node> components =
                all.stream().filter(entity -> kind(entity).equals(COMPONENT)).toList();
        List<Node> namesakes = components.stream()
                .filter(component -> name(component)
                        .filter(name.toLowerCase(Locale.ROOT)::equals)
                        .isPresent())
                .toList();
        List<Node> meant = namesakes.isEmpty() ? components : namesakes;
        long owners = meant.stream()
                .map(each -> each.text("spec", "owner").map(Located::value))
                .distinct()
                .count();
        if (owners > 1) {
            claims.leave(
                    meant.get(0).at(),
                    "there are components with different owners, and none is called " + quoted(name)
                            + " as the project is");
        } else if (!meant.isEmpty()) {
            component(meant.get(0));
        }
        all.stream()
                .filter(entity ->
                        components.isEmpty() && entity.text("spec", "owner").isPresent())
                .forEach(entity -> claims.leave(
                        entity.at(),
                        "entity of the kind " + quoted(kind(entity))
                                + " is no component, so its owner is not the project's"));
    }

    private void component(Node component) {
        List<Node.Entry> ours = component
                .entries("metadata", "annotations")
                .filter(entry -> entry.key().text().startsWith(OURS))
                .toList();
        List<Node.Entry> owners = ours.stream()
                .filter(entry -> !FACTS.contains(entry.key().text()))
                .toList();
        if (home.owned() && !ours.isEmpty()) {
            claims.leave(
                    component.at(),
                    "component was exported from the file of owners that lies beside it, and is no other source");
        } else if (owners.isEmpty()) {
            component
                    .text("spec", "owner")
                    .ifPresentOrElse(
                            owner -> claims.add(owner(owner)),
                            () -> claims.leave(component.at(), "component has no 'spec.owner'"));
        } else {
            owners.forEach(this::exported);
        }
    }

    /** What was exported names everybody, persona by persona, the one owner too. */
    private void exported(Node.Entry annotation) {
        String name = annotation.key().text();
        Optional<String> persona = claims.persona(name.substring(OURS.length()));
        if (persona.isEmpty()) {
            claims.leave(annotation.key().at(), "annotation " + quoted(name) + " names no persona");
        } else {
            annotation
                    .value()
                    .text()
                    .ifPresent(text -> new OwnerList(text, claims)
                            .owners()
                            .forEach(owner -> claims.add(persona.get(), owner, "")));
        }
    }

    /** A reference such as {@code group:default/checkout}; without a kind it means a group. */
    private Owner owner(Located<String> reference) {
        String text = reference.value();
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "group" : text.substring(0, colon).toLowerCase(Locale.ROOT);
        String qualified = text.substring(colon + 1);
        String name =
                qualified.startsWith(DEFAULT_NAMESPACE) ? qualified.substring(DEFAULT_NAMESPACE.length()) : qualified;
        Optional<Node> entity = Optional.ofNullable(entities.get(kind + ":" + name.toLowerCase(Locale.ROOT)));
        List<Contact> email =
                entity.flatMap(node -> node.text("spec", "profile", "email")).flatMap(claims::email).stream()
                        .toList();
        return kind.equals("user")
                ? Claims.person(
                        entity.flatMap(node -> node.text("spec", "profile", "displayName"))
                                .map(Located::value),
                        Optional.of(name).filter(id -> email.isEmpty()),
                        email,
                        reference.location())
                : Claims.team(new Located<>(name, reference.location()), email);
    }
}
