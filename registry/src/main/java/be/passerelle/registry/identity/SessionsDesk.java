// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.identity;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.desk.SecurityDesk;
import be.passerelle.stream.identifier.PersonId;
import java.util.List;
import java.util.Optional;

/// Where security officers see who is signed in, and end the sessions of somebody or of everybody
/// else: a device was lost, or somebody is in who should not be. Nobody is kept from signing in
/// again by it: for that their mandate ends, or their account is taken away.
public final class SessionsDesk {

    private static final int SHOWN = 1000;

    private final Sessions sessions;
    private final SecurityEvents events;

    public SessionsDesk(Sessions sessions, SecurityEvents events) {
        this.sessions = sessions;
        this.events = events;
    }

    /// Whether there is anything for the viewer.
    public static boolean isFor(Viewer viewer) {
        return SecurityDesk.isFor(viewer);
    }

    /// Everybody who is signed in; nobody for whoever does not read it.
    public List<Sessions.Present> everybody(Viewer viewer) {
        return isFor(viewer) ? sessions.everybody(SHOWN) : List.of();
    }

    /// Ends all sessions of somebody, and notes who did it and whose they were.
    ///
    /// @param key one of their sessions, as it was listed
    public void end(Viewer viewer, String key) {
        if (isFor(viewer)) {
            sessions.endAll(key).ifPresent(name -> {
                events.note(Kind.ENDED_SESSIONS_OF_OTHERS, Optional.of(viewer.person()));
                // In a demonstration the account stands behind the person.
                events.note(Kind.SESSIONS_WERE_ENDED, Optional.of(new PersonId(name.split("@", 2)[0])));
            });
        }
    }

    /// Ends all sessions of everybody else.
    ///
    /// @param own how the viewer is signed in
    public void endAllOthers(Viewer viewer, SignIn own) {
        if (isFor(viewer)) {
            sessions.endAllBut(own);
            events.note(Kind.ENDED_SESSIONS_OF_OTHERS, Optional.of(viewer.person()));
        }
    }
}
