package io.github.ownershipmaven.lookup;

import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Party;
import java.util.List;
import java.util.Optional;

/**
 * A persona of a service: whom to call, in what turn.
 *
 * @param persona its id; as written where no catalogue knows it
 * @param title the name for people
 * @param turn the step of the escalation, counted from 1; empty where it is none
 * @param required whether the policy demands an owner
 * @param posts who holds it, held it or will; empty where nobody is named
 */
public record Step(
        String persona,
        String title,
        Optional<Party> party,
        Optional<Integer> turn,
        boolean required,
        List<Post> posts) {

    public Step {
        posts = List.copyOf(posts);
    }

    /** Whether somebody holds it today. */
    boolean isHeld() {
        return posts.stream().anyMatch(post -> post.standing() == Standing.HOLDS);
    }

    /** Whether somebody holds it today who can be reached. */
    boolean isReachable() {
        return posts.stream()
                .anyMatch(post ->
                        post.standing() == Standing.HOLDS && post.owner().isReachable());
    }

    /**
     * An entry under a persona.
     *
     * @param standing what it is worth today
     */
    public record Post(Owner owner, Standing standing) {}
}
