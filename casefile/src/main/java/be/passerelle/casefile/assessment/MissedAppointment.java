// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Performer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The day of the earliest appointment that is over.
public final class MissedAppointment implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return Map.of();
    }

    @Override
    public Optional<LocalDate> happenedOn(In<?> situation) {
        return situation.as(Incapacity.INCAPACITY).stream()
                .flatMap(in ->
                        Stream.of(ContactWith.values()).flatMap(with -> FirstYearConditions.pending(in, with).stream()))
                .map(Contacts.Appointment::on)
                .filter(on -> !on.isAfter(situation.day()))
                .min(LocalDate::compareTo);
    }
}
