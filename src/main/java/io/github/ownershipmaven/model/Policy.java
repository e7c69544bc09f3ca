package io.github.ownershipmaven.model;

import static io.github.ownershipmaven.model.Quoted.quoted;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the organisation demands of one project; every demand knows where it is written.
 *
 * @param name what users call it
 * @param personas the catalogue
 * @param tiers the names of tiers; empty where any name does
 * @param required the ids of the personas that must have an owner, in the order in which they are told
 * @param minimum the least number of owners by persona id
 * @param maximum the greatest number of owners by persona id
 * @param contacts the kinds of contact that every owner of a persona must have, by persona id
 * @param kinds what the owners of a persona must be, by persona id
 * @param emailDomains the domains in which addresses must lie; empty where any does
 * @param separate sets of persona ids of which one person may hold only one
 * @param reviewEvery days after which a file must be reviewed again; empty for never
 * @param mostPersonas for how many personas one person alone may stand
 * @param ownFile where it is written that an inherited file does not do
 * @param severities the weight of findings by rule id, where it differs from the rule's own; empty turns the rule off
 * @param raci who does what; empty where no matrix counts
 * @param waivers what is let pass for a while, of any project
 * @param applied the entries that were laid over one another, the earliest first
 */
public record Policy(
        String name,
        Personas personas,
        List<String> tiers,
        List<Located<String>> required,
        Map<String, Located<Integer>> minimum,
        Map<String, Located<Integer>> maximum,
        Map<String, Located<List<Contact.Kind>>> contacts,
        Map<String, Located<OwnerKind>> kinds,
        List<String> emailDomains,
        List<Located<List<String>>> separate,
        Optional<Located<Integer>> reviewEvery,
        int mostPersonas,
        Optional<Location> ownFile,
        Map<String, Located<Optional<Severity>>> severities,
        Optional<Raci> raci,
        List<PolicyFile.Waiver> waivers,
        List<Location> applied) {

    /** For how many personas one person alone may stand where no policy says otherwise. */
    public static final int MOST_PERSONAS = 3;

    /** Whether the persona must have an owner. */
    public boolean requires(String personaId) {
        for (Located<String> persona : required) {
            if (persona.value().equals(personaId)) {
                return true;
            }
        }
        return false;
    }

    /** Who does what in a project: the matrix, with the rows of the project's own file in their place. */
    public Raci raci(Ownership ownership) {
        return raci.orElse(Raci.NONE)
                .with(ownership.ownFile().map(OwnersFile::raci).orElse(List.of()), personas);
    }

    /** Why nobody can meet both what must be and the greatest number of a persona's owners, where that is so. */
    public Optional<Problem> conflict(String personaId) {
        Located<Integer> least = minimum.get(personaId);
        Located<Integer> most = maximum.get(personaId);
        if (most == null) {
            return Optional.empty();
        }
        if (least != null && least.value() > most.value()) {
            String isLeast = "'minimum' of " + quoted(personaId) + " is " + least.value();
            return Optional.of(conflict(least.location(), isLeast, most));
        }
        return required.stream()
                .filter(persona -> most.value() == 0 && persona.value().equals(personaId))
                .map(persona -> conflict(persona.location(), "'required' names " + quoted(personaId), most))
                .findFirst();
    }

    private static Problem conflict(Location place, String demand, Located<Integer> most) {
        return new Problem(
                place,
                demand + ", but its 'maximum' is " + most.value() + " ("
                        + most.location().fileAndLine() + "), which nobody can meet; correct one of them");
    }

    /** The ids of the required personas. */
    public List<String> requiredIds() {
        return required.stream().map(Located::value).toList();
    }

    /** The ids of the personas that a first file names: a file without owners is refused, even where none is required. */
    public List<String> firstIds() {
        return required.isEmpty() ? personas.ids().stream().limit(1).toList() : requiredIds();
    }
}
