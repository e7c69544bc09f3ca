package io.github.ownershipmaven.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What one persona has to do, over all activities of a matrix. */
public final class Duties {

    /** Nothing at all. */
    static final Duties NONE = new Duties("");

    private final String persona;
    private final List<RaciActivity> accountable = new ArrayList<>();
    private final List<RaciActivity> responsible = new ArrayList<>();
    /** A thousand projects may tell of the same matrix, so this is put together once; to do so twice does no harm. */
    private @Nullable String summary;

    Duties(String persona) {
        this.persona = persona;
    }

    void add(RaciActivity activity, RaciActivity.Part part) {
        if (part.is(RaciLetter.ACCOUNTABLE)) {
            accountable.add(activity);
        }
        if (part.is(RaciLetter.RESPONSIBLE)) {
            responsible.add(activity);
        }
    }

    /** The activities for which the persona is accountable. */
    public List<RaciActivity> accountable() {
        return Collections.unmodifiableList(accountable);
    }

    /** The activities for which the persona is responsible, of which it may be accountable for some too. */
    public List<RaciActivity> responsible() {
        return Collections.unmodifiableList(responsible);
    }

    /** Whether the persona is neither accountable nor responsible for anything. */
    public boolean isEmpty() {
        return accountable.isEmpty() && responsible.isEmpty();
    }

    /** Where the persona first is written with an A, or else with an R, among the places that fit. */
    public @Nullable Location place(Predicate<Location> fits) {
        Location place = place(accountable, fits);
        return place == null ? place(responsible, fits) : place;
    }

    /** Where the persona first is written with an A, among the places that fit. */
    public @Nullable Location accountablePlace(Predicate<Location> fits) {
        return place(accountable, fits);
    }

    private @Nullable Location place(List<RaciActivity> activities, Predicate<Location> fits) {
        for (RaciActivity activity : activities) {
            for (RaciActivity.Part part : activity.parts()) {
                if (part.persona().value().equals(persona)
                        && fits.test(part.persona().location())) {
                    return part.persona().location();
                }
            }
        }
        return null;
    }

    /** {@code accountable for 2 activities (...)}, {@code responsible for 1 activity (...)}, or both. */
    public String summary() {
        if (summary == null) {
            summary = summarise();
        }
        return summary;
    }

    private String summarise() {
        List<RaciActivity> others = new ArrayList<>(responsible);
        others.removeAll(accountable);
        String forA = "accountable for " + Activities.amount(accountable);
        String forR = "responsible for " + Activities.amount(others);
        return others.isEmpty() ? forA : accountable.isEmpty() ? forR : forA + " and " + forR;
    }
}
