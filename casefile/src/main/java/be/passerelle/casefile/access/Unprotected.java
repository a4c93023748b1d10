// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.file.Ground;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// On what ground others would have looked at a file, had nobody protected it: that of whoever opened it in an
/// emergency
/// besides. It is worked out of what somebody sees of the file, so that it tells them no more.
public final class Unprotected {

    private Unprotected() {}

    /// The ground of whoever looked in that role for that organisation, in the file as it was known at an instant;
    /// empty
    /// where they would have had none.
    ///
    /// @param day of that instant
    public static Optional<Ground> ground(
            SeenFile seen, Role role, OrganisationId organisation, Instant at, LocalDate day) {
        Viewer somebody = Viewer.staff(seen.access().viewer().person(), organisation, role);
        return Grounds.asUsual(
                somebody, seen.file().knownOn(at), seen.standing().law(), day);
    }
}
