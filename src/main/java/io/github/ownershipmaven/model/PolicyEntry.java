package io.github.ownershipmaven.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Demands as a policy writes them together: on its top level, or in one entry under {@code when}. What is empty is not
 * written, and leaves what other entries say as it is.
 *
 * @param location where the entry begins
 * @param condition for which projects it counts
 * @param required personas as written; an empty list is written too, and clears what was required so far
 * @param minimum the least number of owners by persona, as written
 * @param maximum the greatest number of owners by persona, as written
 * @param contacts the kinds of contact that an owner must have, by persona, as written
 * @param kinds what owners must be, by persona, as written
 * @param emailDomains the domains in which addresses must lie
 * @param separate sets of personas, as written, of which one person may hold only one
 * @param reviewEvery days after which a file must be reviewed again
 * @param mostPersonas for how many personas one person alone may stand
 * @param ownFile whether an inherited file does not do
 * @param severities the weight of findings by rule id; an empty value turns the rule off
 */
public record PolicyEntry(
        Location location,
        Condition condition,
        Optional<List<Located<String>>> required,
        Map<String, Located<Integer>> minimum,
        Map<String, Located<Integer>> maximum,
        Map<String, Located<List<Contact.Kind>>> contacts,
        Map<String, Located<OwnerKind>> kinds,
        Optional<Located<List<String>>> emailDomains,
        Optional<List<Located<List<String>>>> separate,
        Optional<Located<Integer>> reviewEvery,
        Optional<Located<Integer>> mostPersonas,
        Optional<Located<Boolean>> ownFile,
        Map<String, Located<Optional<Severity>>> severities) {

    /** Whether it demands anything at all. */
    public boolean demandsAnything() {
        return Stream.of(required, emailDomains, separate, reviewEvery, mostPersonas, ownFile)
                        .anyMatch(Optional::isPresent)
                || Stream.of(minimum, maximum, contacts, kinds, severities).anyMatch(demands -> !demands.isEmpty());
    }
}
