// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.answer;

import be.passerelle.registry.Registry;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/// How the API writes an instant: as `date-time` of RFC 3339, by the clocks of Belgium, always with its seconds.
public final class Instants {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(Registry.BELGIUM);

    private Instants() {}

    public static String written(Instant instant) {
        return FORM.format(instant);
    }
}
