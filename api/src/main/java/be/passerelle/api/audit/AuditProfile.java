// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.audit;

import be.passerelle.registry.access.AccessLog;
import java.util.List;
import java.util.Optional;

/// What sort of event a line of the access log is, after the Basic Audit Log Patterns of IHE (BALP 1.1.3). In a
/// query the patterns let the client be the source and the server the destination.
///
/// @param name of the profile; empty where none fits, as for what was refused
/// @param type of the event
/// @param subtypes what was done
/// @param action as FHIR writes it
/// @param asksServer whether what is sent goes from the client to the server
/// @param user how the person took part
record AuditProfile(
        Optional<String> name, Coding type, List<Coding> subtypes, String action, boolean asksServer, Coding user) {

    private static final Coding REST =
            Coding.of("http://terminology.hl7.org/CodeSystem/audit-event-type", "rest", "Restful Operation");
    private static final Coding EXPORT = Coding.of(Coding.DICOM, "110106", "Export");
    private static final Coding DISCLOSE = Coding.of(
            "http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle", "disclose", "Disclose Record Lifecycle Event");
    private static final Coding RECIPIENT = Coding.of(Coding.PARTICIPATION, "IRCP", "information recipient");
    private static final Coding AUTHOR = Coding.of(Coding.PARTICIPATION, "AUT", "author (originator)");

    static AuditProfile of(AccessLog.Noted line) {
        AuditProfile allowed = of(line.operation());
        return succeeded(line) ? allowed : allowed.withoutName();
    }

    private static AuditProfile of(AccessLog.Operation operation) {
        return switch (operation) {
            case READ, READ_MEDICAL, READ_ACCESS_LOG, OPEN_IN_EMERGENCY ->
                new AuditProfile(Optional.of("PatientRead"), REST, List.of(interaction("read")), "R", false, RECIPIENT);
            case LIST, SEARCH_RESULT, FOLLOW ->
                new AuditProfile(
                        Optional.of("PatientQuery"), REST, List.of(interaction("search")), "E", true, RECIPIENT);
            case RECORD, TRY_TO_RECORD ->
                new AuditProfile(Optional.of("PatientUpdate"), REST, List.of(interaction("update")), "U", true, AUTHOR);
            case EXPORT, EXPORT_ACCESS_LOG ->
                new AuditProfile(
                        Optional.of("PrivacyDisclosure.Source"), EXPORT, List.of(DISCLOSE), "R", false, RECIPIENT);
            case ERASE ->
                new AuditProfile(Optional.empty(), REST, List.of(interaction("operation")), "E", true, RECIPIENT);
        };
    }

    /// Whether somebody did what they wanted to.
    static boolean succeeded(AccessLog.Noted line) {
        return line.allowed() && line.operation() != AccessLog.Operation.TRY_TO_RECORD;
    }

    private AuditProfile withoutName() {
        return new AuditProfile(Optional.empty(), type, subtypes, action, asksServer, user);
    }

    private static Coding interaction(String code) {
        return Coding.of("http://hl7.org/fhir/restful-interaction", code, code);
    }
}
