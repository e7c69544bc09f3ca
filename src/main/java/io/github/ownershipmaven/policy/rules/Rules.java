package io.github.ownershipmaven.policy.rules;

import io.github.ownershipmaven.policy.Rule;
import java.util.List;

/** The list of all rules. */
public final class Rules {

    /** Every rule, in the order of the documentation. */
    public static final List<Rule> ALL = List.of(
            FileMissing.RULE,
            FileUnreadable.RULE,
            ProjectMismatch.RULE,
            PersonaUnknown.RULE,
            PersonaRequired.RULE,
            PersonaCount.RULE,
            OwnerPlaceholder.RULE,
            OwnerKind.RULE,
            OwnerDuplicate.RULE,
            OwnerUnreachable.RULE,
            ContactInvalid.RULE,
            ContactRequired.RULE,
            OwnerTerm.RULE,
            PersonaVacant.RULE,
            ReviewStale.RULE,
            PartyUnrepresented.RULE,
            SinglePointOfFailure.RULE,
            DutiesSeparated.RULE,
            EscalationVacant.RULE,
            RaciAccountable.RULE,
            RaciResponsible.RULE,
            RaciLetter.RULE,
            RaciVacant.RULE,
            RaciParties.RULE,
            RaciOverload.RULE,
            WaiverExpired.RULE,
            BaselineStale.RULE);

    private Rules() {}
}
