package io.github.ownershipmaven.imports;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Personas;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the people of one pom as it is written, without what it inherits. Whoever is listed under {@code <developers>}
 * develops, unless the roles say otherwise; contributors own what their roles say, and nothing without one.
 */
public final class PomDevelopers {

    /** No element that is read lies deeper. */
    private static final int DEEPEST = 6;

    private static final Pattern INACTIVE = Pattern.compile(
            "(?i)\\b(?:emeritus|emerita|emeriti|former(?:ly)?|alumn(?:us|a|i)|inactive|retired|past|resigned|ex)\\b");
    private static final String DEVELOPERS = "project/developers/developer";
    private static final Pattern PROPERTY =
            Pattern.compile("project/(?:developers|contributors)/\\w+/properties/[^/]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String CONTRIBUTORS = "project/contributors/contributor";

    private final String path;
    private final Claims claims;
    private final List<Claim> ofDevelopers = new ArrayList<>();
    private final List<Claim> ofContributors = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Map<String, Located<String>> fields = new LinkedHashMap<>();
    private Map<String, Located<String>> properties = new LinkedHashMap<>();
    private List<Located<String>> roles = new ArrayList<>();
    private Location begin;

    private PomDevelopers(String path, Personas personas) {
        this.path = path;
        this.claims = new Claims(personas);
        this.begin = Location.startOf(path);
    }

    /**
     * Reads a pom.
     *
     * @param pom the bytes of the file
     * @param path what messages call it
     * @param developers the folders of the projects whose developers these are
     * @param contributors the folders of the projects whose contributors these are
     */
    public static Import read(InputStream pom, String path, Personas personas, Scope developers, Scope contributors) {
        PomDevelopers reader = new PomDevelopers(path, personas);
        try {
            reader.read(factory().createXMLStreamReader(pom));
        } catch (XMLStreamException | MissingResourceException e) {
            // the second is what the JDK throws for want of the message about a character in a list of entities
            reader.claims.leave(
                    Location.startOf(path), "file is not read to its end, as its xml is broken; Maven says where");
        }
        List<Statement> statements = Stream.of(
                        new Statement("developers", developers, reader.ofDevelopers),
                        new Statement("contributors", contributors, reader.ofContributors))
                .filter(statement -> !statement.claims().isEmpty())
                .toList();
        return reader.claims.asImport(path, statements);
    }

    /** No entities from elsewhere, and none that grow. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    text.append('&').append(xml.getLocalName()).append(';');
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml) {
        open.add(xml.getLocalName());
        text.setLength(0);
        if (isEntry(where())) {
            begin = place(xml);
            fields = new LinkedHashMap<>();
            properties = new LinkedHashMap<>();
            roles = new ArrayList<>();
        }
    }

    /** The parser stands behind the start tag; tags of a pom have no attributes. */
    private Location place(XMLStreamReader xml) {
        int column = xml.getLocation().getColumnNumber() - xml.getLocalName().length() - 2;
        return new Location(path, Math.max(1, xml.getLocation().getLineNumber()), Math.max(1, column));
    }

    private void end() {
        String where = where();
        String parent = where.substring(0, Math.max(0, where.lastIndexOf('/')));
        Located<String> value =
                new Located<>(BLANKS.matcher(text.toString().strip()).replaceAll(" "), begin);
        if (isEntry(where)) {
            boolean developer = where.equals(DEVELOPERS);
            entry(developer);
            List<Claim> ofEntry = claims.statement("", Scope.below("")).claims();
            (developer ? ofDevelopers : ofContributors).addAll(ofEntry);
        } else if (isEntry(parent) && !value.value().isEmpty()) {
            fields.put(open.get(open.size() - 1), value);
        } else if (PROPERTY.matcher(where).matches() && !value.value().isEmpty()) {
            properties.put(open.get(open.size() - 1), value);
        } else if (where.endsWith("/roles/role") && !value.value().isEmpty()) {
            roles.add(value);
        }
        open.remove(open.size() - 1);
        text.setLength(0);
    }

    private String where() {
        return open.size() > DEEPEST ? "" : String.join("/", open);
    }

    private static boolean isEntry(String where) {
        return where.equals(DEVELOPERS) || where.equals(CONTRIBUTORS);
    }

    private void entry(boolean developer) {
        Owner person = owner();
        String who = (developer ? "developer " : "contributor ") + quoted(person.label());
        Optional<String> inactive = roles.stream()
                .map(Located::value)
                .filter(role -> INACTIVE.matcher(role).find())
                .findFirst();
        if (person.label().isEmpty()) {
            claims.leave(begin, "an entry has neither a name nor an email nor an id");
        } else if (inactive.isPresent()) {
            claims.leave(begin, who + " has the role " + quoted(inactive.get()) + ", so is no owner any more");
        } else {
            active(person, developer, who);
        }
    }

    private void active(Owner person, boolean developer, String who) {
        Set<String> personas = new LinkedHashSet<>();
        List<String> others = new ArrayList<>();
        for (Located<String> role : roles) {
            claims.persona(role.value()).ifPresentOrElse(personas::add, () -> others.add(role.value()));
        }
        String note = others.isEmpty() ? "" : others.stream().distinct().collect(Collectors.joining(", "));
        personas.forEach(persona -> claims.add(persona, person, note));
        if (personas.isEmpty() && developer) {
            claims.add(person, note);
        } else if (personas.isEmpty()) {
            claims.leave(
                    begin,
                    who + (note.isEmpty() ? " has no role" : " has no role that is a persona, only " + quoted(others)));
        }
    }

    /** An id is one of the repository that the project had once, and is left out where an address says more. */
    private Owner owner() {
        List<Contact> contacts = new ArrayList<>();
        Optional.ofNullable(fields.get("email")).flatMap(claims::email).ifPresent(contacts::add);
        Stream.of(Contact.Kind.HANDLE, Contact.Kind.CHAT, Contact.Kind.ON_CALL)
                .filter(kind -> properties.containsKey(kind.key()))
                .forEach(kind -> contacts.add(new Contact(kind, property(kind.key()), begin)));
        Optional<String> name = Optional.ofNullable(fields.get("name")).map(Located::value);
        Optional<String> id = Optional.ofNullable(fields.get("id")).map(Located::value);
        return property("kind").equals("team") && name.isPresent()
                ? Claims.team(new Located<>(name.get(), begin), contacts)
                : Claims.person(name, contacts.isEmpty() ? id : Optional.empty(), contacts, begin);
    }

    private String property(String key) {
        Located<String> value = properties.get(key);
        return value == null ? "" : value.value();
    }
}
