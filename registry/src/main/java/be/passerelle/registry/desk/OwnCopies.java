// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.SeenFile;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.access.Emergencies;
import be.passerelle.registry.copy.OwnCopy;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a person takes along of their own file. It is noted first, so that the copy tells of itself.
final class OwnCopies {

    private static final int DAYS_AT_ONCE = 100;

    private OwnCopies() {}

    /// Empty for whoever does not read who looked.
    static Optional<OwnCopy> of(SeenFile file, AccessLog accessLog, Emergencies emergencies) {
        if (!file.reads(Compartment.ACCESS_LOG)) {
            return Optional.empty();
        }
        accessLog.note(
                file.access().viewer(),
                file.id(),
                Operation.EXPORT,
                file.access().ground());
        return Optional.of(new OwnCopy(file, WhoLooked.of(file, emergencies).told(all(file.id(), accessLog))));
    }

    private static List<AccessLog.Looks> all(CaseFileId file, AccessLog accessLog) {
        List<AccessLog.Looks> looks = new ArrayList<>();
        Optional<LocalDate> before = Optional.empty();
        do {
            AccessLog.Days days = accessLog.days(file, before, DAYS_AT_ONCE);
            looks.addAll(days.looks());
            before = days.before();
        } while (before.isPresent());
        return looks;
    }
}
