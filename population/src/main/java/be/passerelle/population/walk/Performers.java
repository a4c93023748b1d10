// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.law.language.Language;
import be.passerelle.population.chance.Frequencies;
import be.passerelle.population.organisation.Organisations;
import be.passerelle.population.staff.Staff;
import be.passerelle.population.staff.StaffMember;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.NextAct;
import java.util.List;
import java.util.Optional;

/// Who performs an act: the member of staff who holds the file in that organisation and role, now and then a colleague,
/// and always somebody else where a second person is wanted.
final class Performers {

    private Performers() {}

    static Performer of(Outlook outlook, NextAct next, Act act, CaseFile file, Moment moment) {
        if (next.role() == Role.INSURED) {
            return new Performer(outlook.person().id(), Organisations.INSURED_PERSONS, Role.INSURED);
        }
        OrganisationId organisation = recordedBy(act, file)
                .map(Performer::organisation)
                .or(next::holder)
                .orElse(outlook.person().fund());
        Language language = outlook.person().language();
        List<StaffMember> staff = Staff.of(organisation, next.role(), language);
        Optional<PersonId> first = secondTo(act, file);
        int holder = outlook.chance()
                .below(staff.size(), organisation.key() + " " + next.role().name());
        boolean colleague = outlook.chance()
                .happens(
                        Frequencies.permille("work.colleague"),
                        next.code() + " colleague",
                        next.thread(),
                        moment.times());
        int chosen = colleague ? (holder + 1) % staff.size() : holder;
        if (first.filter(staff.get(chosen).id()::equals).isPresent()) {
            chosen = (chosen + 1) % staff.size();
        }
        return staff.get(chosen).performer();
    }

    /// Who recorded the act that this one wants to take back.
    private static Optional<Performer> recordedBy(Act act, CaseFile file) {
        if (act instanceof CorrectionAct.AnnulmentAsked asked) {
            return file.act(asked.act()).map(RecordedAct::by);
        }
        if (act instanceof CorrectionAct.AnnulmentConfirmed confirmed) {
            return file.act(confirmed.request()).map(RecordedAct::by);
        }
        return act instanceof CorrectionAct.AnnulmentDeclined declined
                ? file.act(declined.request()).map(RecordedAct::by)
                : Optional.empty();
    }

    /// The person to whom somebody must be the second.
    private static Optional<PersonId> secondTo(Act act, CaseFile file) {
        return act instanceof CorrectionAct.AnnulmentConfirmed || act instanceof CorrectionAct.AnnulmentDeclined
                ? recordedBy(act, file).map(Performer::person)
                : Optional.empty();
    }
}
