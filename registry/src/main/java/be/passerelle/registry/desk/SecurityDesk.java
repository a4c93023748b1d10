// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.role.Power;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Alike;
import be.passerelle.registry.access.SecurityEvents.Kind;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Where security officers read what happened at the doors: what somebody ought to look at, and the rest on
/// demand.
public final class SecurityDesk {

    /// How far back they read.
    public static final Duration BACK = Duration.ofDays(30);

    /// How long an alert counts as new.
    public static final Duration NEW = Duration.ofDays(1);

    private static final int SHOWN = 500;

    private static final Set<Kind> ALERTS = Arrays.stream(Kind.values())
            .filter(Kind::isAlert)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));

    private final SecurityEvents events;

    public SecurityDesk(SecurityEvents events) {
        this.events = events;
    }

    /// Whether there is anything for the viewer.
    public static boolean isFor(Viewer viewer) {
        return RoleTable.of(viewer.role()).may(Power.READ_SECURITY_EVENTS);
    }

    /// What somebody ought to look at; nothing for whoever does not.
    public List<Alike> alerts(Viewer viewer) {
        return isFor(viewer) ? events.alike(ALERTS, BACK, SHOWN) : List.of();
    }

    /// All that happened; nothing for whoever does not read it.
    public List<Alike> all(Viewer viewer) {
        return isFor(viewer) ? events.alike(EnumSet.allOf(Kind.class), BACK, SHOWN) : List.of();
    }

    /// How many alerts there are of the last day.
    public int news(Viewer viewer) {
        return isFor(viewer) ? events.alike(ALERTS, NEW, SHOWN).size() : 0;
    }
}
