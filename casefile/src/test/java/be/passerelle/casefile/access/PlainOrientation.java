// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.orientation.OrientationAct;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;

/// An orientation, from its order on.
final class PlainOrientation {
    final OrganisationId centre;
    private boolean reported;
    private boolean held;
    private boolean nothing;
    boolean died;
    Optional<LocalDate> over = Optional.empty();

    PlainOrientation(OrganisationId centre) {
        this.centre = centre;
    }

    void read(OrientationAct act) {
        switch (act) {
            case OrientationAct.Ordered _ -> {}
            case OrientationAct.ReportedToCommission _ -> reported = true;
            case OrientationAct.Held _ -> held = true;
            case OrientationAct.NotHeld _, OrientationAct.Declined _ -> nothing = true;
        }
    }

    boolean withCentre() {
        return !died && !nothing && !(held && reported);
    }

    boolean withInstituteOn(LocalDate day) {
        return reported && (over.isEmpty() || !day.isAfter(over.get()));
    }

    void over(LocalDate day) {
        over = over.filter(earlier -> earlier.isBefore(day)).or(() -> Optional.of(day));
    }
}
