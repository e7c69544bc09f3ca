package io.github.ownershipmaven.lookup;

import io.github.ownershipmaven.lookup.Step.Post;
import io.github.ownershipmaven.model.Lifecycle;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Response;
import java.util.List;
import java.util.Optional;

/**
 * Who stands behind a service, in the order in which to call them.
 *
 * @param escalated whether the order is that of an escalation which somebody wrote
 * @param responses whom to call for which incident
 * @param links where to look
 * @param flaws what in the files cannot be relied on, as findings read
 */
public record Roster(
        Optional<String> tier,
        Optional<Lifecycle> lifecycle,
        boolean escalated,
        List<Step> steps,
        List<Response> responses,
        List<OwnersFile.Link> links,
        List<String> flaws) {

    public Roster {
        steps = List.copyOf(steps);
        responses = List.copyOf(responses);
        links = List.copyOf(links);
        flaws = List.copyOf(flaws);
    }

    /** The hash that Java makes of a record goes through all that hangs on it; where the owners are written tells enough. */
    @Override
    public int hashCode() {
        int hash = flaws.hashCode();
        for (Step step : steps) {
            for (Post post : step.posts()) {
                hash = 31 * hash + post.owner().location().toString().hashCode();
            }
        }
        return hash;
    }

    /** Of this persona only, and without all that is the service's. */
    Roster only(String persona) {
        List<Step> one =
                steps.stream().filter(step -> step.persona().equals(persona)).toList();
        return new Roster(Optional.empty(), Optional.empty(), escalated, one, List.of(), List.of(), flaws);
    }

    /** Whether anybody holds anything today. */
    boolean isHeld() {
        return steps.stream().anyMatch(Step::isHeld);
    }
}
