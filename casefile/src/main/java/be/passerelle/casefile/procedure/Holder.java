// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import be.passerelle.casefile.consent.DirectConsents;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.correction.Corrections;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.registers.Registers;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.StreamThread;
import java.util.List;
import java.util.Optional;

/// Which organisation performs an act of a file: the fund of the member, whoever takes part in the thread, the
/// institute.
final class Holder {

    private Holder() {}

    static Optional<OrganisationId> of(Row<?, ?> row, StreamThread thread, FileOnDay on) {
        boolean corrects = CorrectionAct.class.isAssignableFrom(row.type().of());
        return corrects && RoleTable.of(row.by()).takesPartInThreads()
                ? ofCorrection(row, on)
                : of(row.by(), thread, on.file(), on.registers());
    }

    /// The organisation of whoever asked, for an act that answers a request of a role of which several
    /// organisations may take part; empty for all others.
    static Optional<OrganisationId> of(Act act, CaseFile file) {
        return switch (act) {
            case CorrectionAct.AnnulmentConfirmed confirmed -> asker(confirmed.request(), file);
            case CorrectionAct.AnnulmentDeclined declined -> asker(declined.request(), file);
            default -> Optional.empty();
        };
    }

    private static Optional<OrganisationId> asker(ActNumber request, CaseFile file) {
        return file.state(Corrections.CORRECTIONS)
                .asked(request.number())
                .map(asked -> asked.recorded().by())
                .filter(by -> RoleTable.of(by.role()).takesPartInThreads())
                .map(Performer::organisation);
    }

    /// Whoever recorded an act takes it back, also when the file has moved on to another partner or centre; a
    /// colleague answers. Where several organisations asked, the first that may still look at the file: nobody
    /// waits for one that is gone.
    private static Optional<OrganisationId> ofCorrection(Row<?, ?> row, FileOnDay on) {
        if (row.type().of().equals(CorrectionAct.AnnulmentAsked.class)) {
            return Optional.empty();
        }
        List<OrganisationId> askers = on.file().state(Corrections.CORRECTIONS).asked().stream()
                .map(a -> a.recorded().by())
                .filter(by -> by.role() == row.by())
                .map(Performer::organisation)
                .distinct()
                .toList();
        return askers.stream()
                .filter(asker -> askers.size() == 1 || isAdmitted(asker, on))
                .findFirst()
                .or(() -> askers.stream().findFirst());
    }

    private static boolean isAdmitted(OrganisationId organisation, FileOnDay on) {
        return on.file().threads().stream()
                .flatMap(thread -> thread.admits(on.file(), on.day()).stream())
                .anyMatch(admission ->
                        admission.organisation().filter(organisation::equals).isPresent());
    }

    private static Optional<OrganisationId> of(Role role, StreamThread thread, CaseFile file, Registers registers) {
        return switch (role) {
            case ADVISORY_PHYSICIAN, RETURN_TO_WORK_COORDINATOR, FUND_PAYMENTS ->
                file.state(Insured.PERSON).person().map(Person::fund);
            case EMPLOYMENT_ADVISER, TRAINING_CENTRE, EMPLOYER, OCCUPATIONAL_PHYSICIAN ->
                thread instanceof FileThread one ? one.performer(role, file) : party(role, file);
            case REGISTRAR, SOCIAL_EXPERT, INSPECTING_PHYSICIAN, COMMISSION_SECRETARY ->
                registers.only(OrganisationKind.NIHDI).map(Organisation::id);
            case INSURED -> registers.only(OrganisationKind.INSURED).map(Organisation::id);
            case DEPARTMENT_HEAD, ORGANISATION_ADMINISTRATOR, SECURITY_OFFICER, TREATING_PHYSICIAN -> Optional.empty();
        };
    }

    /// Who takes part in that role in the thread of the file that is open.
    private static Optional<OrganisationId> party(Role role, CaseFile file) {
        List<FileThread> threads = file.threads();
        for (int i = 0; i < threads.size(); i++) {
            Optional<OrganisationId> party = threads.get(i).party(role);
            if (threads.get(i).isOpen() && party.isPresent()) {
                return party;
            }
        }
        return role == Role.EMPLOYMENT_ADVISER ? agreedWith(file) : Optional.empty();
    }

    /// The partner by which the person agreed to be accompanied, where there is but one.
    private static Optional<OrganisationId> agreedWith(CaseFile file) {
        List<OrganisationId> partners = DirectConsents.awaiting(file)
                .map(each -> each.consent().recipient())
                .distinct()
                .toList();
        return partners.size() == 1 ? Optional.of(partners.getFirst()) : Optional.empty();
    }
}
