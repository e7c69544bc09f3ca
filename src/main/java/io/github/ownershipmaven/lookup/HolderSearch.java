package io.github.ownershipmaven.lookup;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.lookup.Answer.Unknown;
import io.github.ownershipmaven.lookup.Everybody.Circle;
import io.github.ownershipmaven.model.Amounts;
import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Identities;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Spelling;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what somebody holds, under whatever name, handle or address. */
final class HolderSearch {

    private static final Pattern NAME_AND_ADDRESS = Pattern.compile(".*<([^<>]+)>");
    private static final Set<String> KINDS = Set.of("@", "team:", "project:", "mailto:");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Inspection> inspections;
    private final Interest interest;
    private final LocalDate today;
    private final Everybody everybody;

    HolderSearch(List<Inspection> inspections, Interest interest, LocalDate today) {
        this.inspections = inspections;
        this.interest = interest;
        this.today = today;
        this.everybody = new Everybody(inspections);
    }

    Answer find(String written) {
        String wanted = wanted(written);
        Circle called = everybody.around(owner -> isCalled(wanted, owner));
        Collection<List<Owner>> same = called.identities().groups().values();
        if (!same.isEmpty()) {
            return held(called, same, remarks(written, same));
        }
        Optional<Answer> persona = persona(written);
        return persona.isPresent() ? persona.get() : findAlike(written, words(wanted));
    }

    private Answer findAlike(String written, Set<String> words) {
        Circle all = everybody.all();
        List<List<Owner>> alike = all.identities().groups().values().stream()
                .filter(group -> !words.isEmpty() && words(group).containsAll(words))
                .toList();
        return alike.size() == 1
                ? held(all, alike, with(unread(), quoted(written) + " is taken for " + labels(alike)))
                : unknown(written, alike, all.identities());
    }

    private Answer held(Circle circle, Collection<List<Owner>> groups, List<String> remarks) {
        return new Held(circle, interest, today).by(groups, remarks, inspections.size());
    }

    private List<String> remarks(String written, Collection<List<Owner>> same) {
        return same.size() == 1
                ? unread()
                : with(
                        unread(),
                        quoted(written) + " may be one of " + same.size() + ", who share no address: " + labels(same));
    }

    /** Where more may be written than could be read. */
    private List<String> unread() {
        List<String> files = inspections.stream()
                .flatMap(inspection -> inspection.ownership().files().stream())
                .filter(file -> !file.complete())
                .map(OwnersFile::path)
                .distinct()
                .toList();
        return files.isEmpty()
                ? List.of()
                : List.of(Amounts.of(files.size(), "file") + " cannot be read to the end, and may say more: "
                        + Amounts.few(files));
    }

    private static List<String> with(List<String> some, String more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private static String wanted(String written) {
        Matcher withAddress = NAME_AND_ADDRESS.matcher(written.strip());
        return folded(withAddress.matches() ? withAddress.group(1) : written);
    }

    /** Who asks for a persona as if it were somebody is told how to ask. */
    private Optional<Answer> persona(String written) {
        return inspections.stream()
                .flatMap(inspection -> inspection.policy().personas().find(written).stream())
                .map(Persona::id)
                .findFirst()
                .map(id -> new Unknown(
                        quoted(written) + " is a persona; ask who holds it with '-Downership.persona=" + id + "'",
                        List.of()));
    }

    private Answer unknown(String written, List<List<Owner>> alike, Identities identities) {
        if (!alike.isEmpty()) {
            return new Unknown(
                    quoted(written) + " fits " + alike.size() + " of those who hold something; ask for one of them",
                    labelsOf(alike));
        }
        Map<String, String> labels = new LinkedHashMap<>();
        identities
                .groups()
                .values()
                .forEach(group -> group.stream()
                        .flatMap(HolderSearch::names)
                        .forEach(name -> labels.putIfAbsent(folded(name), label(group))));
        List<String> near = near(wanted(written), labels.keySet())
                .map(name -> List.of(labels.getOrDefault(name, name)))
                .orElse(List.of());
        String scope = inspections.size() == 1 ? "this project" : "any of these " + inspections.size() + " projects";
        String unread = unread().stream().map(remark -> "; " + remark).collect(Collectors.joining());
        return new Unknown(quoted(written) + " holds nothing in " + scope + unread, near);
    }

    /** The nearest name; of addresses both halves have to be near, as all of an organisation share the second. */
    private static Optional<String> near(String wanted, Collection<String> names) {
        int at = wanted.lastIndexOf('@');
        return Spelling.nearest(
                wanted,
                names.stream()
                        .filter(name -> at < 1 || halvesAreNear(wanted, at, name, name.lastIndexOf('@')))
                        .toList());
    }

    private static boolean halvesAreNear(String wanted, int at, String name, int nameAt) {
        return nameAt < 1
                || isNear(wanted.substring(0, at), name.substring(0, nameAt))
                        && isNear(wanted.substring(at), name.substring(nameAt));
    }

    private static boolean isNear(String word, String other) {
        return Spelling.nearest(word, List.of(other)).isPresent();
    }

    private static String labels(Collection<List<Owner>> groups) {
        return Amounts.few(labelsOf(groups));
    }

    private static List<String> labelsOf(Collection<List<Owner>> groups) {
        return groups.stream().map(HolderSearch::label).toList();
    }

    /** The name with the best address, so that two of one name can be told apart. */
    private static String label(List<Owner> group) {
        String name = group.get(0).label();
        return Contacts.of(group).stream()
                .map(Contact::value)
                .filter(value -> !value.equals(name))
                .findFirst()
                .map(value -> name + " (" + value + ")")
                .orElse(name);
    }

    private static boolean isCalled(String wanted, Owner owner) {
        return isCalled(wanted, owner.label())
                || owner.contacts().stream().anyMatch(contact -> isCalled(wanted, contact.value()))
                || owner.identities().stream().anyMatch(name -> isCalled(wanted, name));
    }

    /** Whether a name is the wanted one, with or without what tells its kind in front. */
    private static boolean isCalled(String wanted, String name) {
        int extra = name.length() - wanted.length();
        return extra >= 0
                && name.regionMatches(true, extra, wanted, 0, wanted.length())
                && (extra == 0 || KINDS.contains(name.substring(0, extra)));
    }

    /** Everything by which somebody is found. */
    private static Stream<String> names(Owner owner) {
        return Stream.concat(
                Stream.concat(Stream.of(owner.label()), owner.identities().stream()),
                owner.contacts().stream().map(Contact::value));
    }

    private static Set<String> words(List<Owner> group) {
        return group.stream()
                .flatMap(owner -> Stream.concat(Stream.of(owner.label()), owner.identities().stream()))
                .map(name -> name.replaceFirst("(?<=.)@.*$", ""))
                .flatMap(name -> words(folded(name)).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
