// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.role;

import be.passerelle.casefile.file.Ground;
import be.passerelle.stream.act.Compartment;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All that one role reads and may do before a file is asked.
///
/// @param grounds on which it may look at a file, beside an emergency, and what for. No other ground is ever
///     given
/// @param reads the parts of a file that it reads without any consent
/// @param readsWithConsent those that it reads besides when the person agrees
/// @param fields what it is told of the person besides name and language
/// @param powers what it may do besides performing acts
public record RolePolicy(
        Side side,
        Map<Ground, Purpose> grounds,
        Set<Compartment> reads,
        Set<Compartment> readsWithConsent,
        Set<IdentityField> fields,
        Set<Power> powers) {

    public RolePolicy {
        Map<Ground, Purpose> ordered = new EnumMap<>(Ground.class);
        ordered.putAll(grounds);
        grounds = Collections.unmodifiableMap(ordered);
        reads = ordered(Compartment.class, reads);
        readsWithConsent = ordered(Compartment.class, readsWithConsent);
        fields = ordered(IdentityField.class, fields);
        powers = ordered(Power.class, powers);
    }

    private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Set<E> some) {
        Set<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(some);
        return Collections.unmodifiableSet(ordered);
    }

    /// What it looks at a file for on a ground.
    ///
    /// @throws IllegalArgumentException when it looks at none on that ground
    public Purpose purpose(Ground ground) {
        return Optional.ofNullable(grounds.get(ground))
                .orElseThrow(() -> new IllegalArgumentException("no role of " + side + " looks at files by " + ground));
    }

    public boolean may(Power power) {
        return powers.contains(power);
    }

    /// The first of its grounds in the order of [Ground]: what is said of a look where nobody can tell any more on
    /// which it was.
    public Ground firstGround() {
        return grounds.keySet().iterator().next();
    }

    /// Whether all threads of a file are before it, as far as it reads them; the others see those that they
    /// have a part in.
    public boolean worksWithWholeFiles() {
        return switch (side) {
            case PERSON, FUND, INSTITUTE, CARE -> true;
            case PARTNER, HOUSE -> false;
        };
    }

    /// Whether organisations take part in that role in one thread of a file or another.
    public boolean takesPartInThreads() {
        return switch (side) {
            case PARTNER -> true;
            case PERSON, FUND, INSTITUTE, CARE, HOUSE -> false;
        };
    }

    /// Whether its people work for the institute.
    public boolean isOfInstitute() {
        return switch (side) {
            case INSTITUTE -> true;
            case PERSON, FUND, PARTNER, CARE, HOUSE -> false;
        };
    }

    /// Whether acts are told to it by the numbers under which they were recorded, so that it can count what it
    /// does not read. Whoever handles no files is told others, which say nothing.
    public boolean mayCountActs() {
        return handlesFiles();
    }

    /// Whether its people handle the files of others as a whole: those that a protection names or keeps away.
    public boolean handlesFiles() {
        return switch (side) {
            case FUND, INSTITUTE -> true;
            case PERSON, PARTNER, CARE, HOUSE -> false;
        };
    }
}
