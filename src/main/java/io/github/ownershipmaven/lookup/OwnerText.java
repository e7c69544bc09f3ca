package io.github.ownershipmaven.lookup;

import static io.github.ownershipmaven.model.Quoted.whole;

import io.github.ownershipmaven.model.Owner;

/** What a text calls owners. */
final class OwnerText {

    private OwnerText() {}

    /** The label, and what it is where that does not show. */
    static String name(Owner owner) {
        if (owner instanceof Owner.Team) {
            return label(owner) + " (team)";
        }
        return owner instanceof Owner.Service ? label(owner) + " (service)" : label(owner);
    }

    static String label(Owner owner) {
        return whole(owner.label());
    }

    /** For how long, with a comma in front; nothing where that is not written. */
    static String term(Owner owner, Standing standing) {
        String successor = owner.term()
                .successor()
                .map(next -> ", then " + whole(next.value()))
                .orElse("");
        String until = owner.term().until().map(day -> ", until " + day.value()).orElse("");
        return switch (standing) {
            case HOLDS -> until + successor;
            case NOT_YET ->
                owner.term().since().map(day -> ", not before " + day.value()).orElse("");
            case ENDED -> until + ", which is over" + successor;
            case VACANT ->
                owner instanceof Owner.Vacancy vacancy
                        ? vacancy.until().map(day -> ", until " + day.value()).orElse("")
                        : "";
            case PLACEHOLDER -> ", which stands for nobody";
        };
    }
}
