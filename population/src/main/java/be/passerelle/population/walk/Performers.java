// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.protection.Protections;
import be.passerelle.law.language.Language;
import be.passerelle.population.chance.Frequencies;
import be.passerelle.population.organisation.Organisations;
import be.passerelle.population.staff.Staff;
import be.passerelle.population.staff.StaffMember;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Proof;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.NextAct;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who performs an act: the member of staff who holds the file in that organisation and role, now and then a
/// colleague, and always somebody else where a second person is wanted.
final class Performers {

    private Performers() {}

    static Performer of(Outlook outlook, NextAct next, Act act, CaseFile file, Moment moment) {
        if (next.role() == Role.INSURED) {
            return entered(outlook, next, file, moment)
                    .orElseGet(() -> new Performer(outlook.person().id(), Organisations.INSURED_PERSONS, Role.INSURED));
        }
        OrganisationId organisation = recordedBy(act, file)
                .map(Performer::organisation)
                .or(next::holder)
                .orElseGet(() -> usual(outlook, next.role()));
        Language language = outlook.person().language();
        List<StaffMember> staff = handling(file, organisation, next.role(), language);
        Optional<PersonId> first = secondTo(act, file).or(next::notBy);
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

    /// The practice that the person shares with, or their fund.
    private static OrganisationId usual(Outlook outlook, Role role) {
        if (role != Role.TREATING_PHYSICIAN) {
            return outlook.person().fund();
        }
        return outlook.person().language() == Language.NL ? Organisations.PRACTICE_NORTH : Organisations.PRACTICE_SOUTH;
    }

    /// Those of an organisation who handle a file in a role: of one that is protected, those whom it names.
    private static List<StaffMember> handling(
            CaseFile file, OrganisationId organisation, Role role, Language language) {
        List<StaffMember> named = file.state(Protections.PROTECTIONS).handling(organisation).stream()
                .flatMap(Set::stream)
                .flatMap(person -> Staff.member(person).stream())
                .filter(member -> member.role() == role)
                .sorted(Comparator.comparing(member -> member.id().key()))
                .toList();
        return named.isEmpty() ? Staff.of(organisation, role, language) : named;
    }

    /// Now and then the person did it on paper, by telephone or at the counter, and the coordinator entered it.
    private static Optional<Performer> entered(Outlook outlook, NextAct next, CaseFile file, Moment moment) {
        List<Channel> channels =
                next.row().byOthers().channels().stream().sorted().toList();
        boolean enters = outlook.known().isEmpty()
                && !channels.isEmpty()
                && outlook.chance()
                        .happens(Frequencies.permille("work.entered"), next.code(), next.thread(), moment.times());
        if (!enters) {
            return Optional.empty();
        }
        List<StaffMember> staff = handling(
                file,
                outlook.person().fund(),
                Role.RETURN_TO_WORK_COORDINATOR,
                outlook.person().language());
        Channel channel = channels.get(outlook.chance().below(channels.size(), next.code() + " channel"));
        Proof proof = new Proof(
                "D-" + outlook.chance().below(9_999, next.code() + " document"),
                channel == Channel.PAPER ? Optional.of(moment.situation().day()) : Optional.empty());
        StaffMember first = staff.getFirst();
        Viewer coordinator = Viewer.staff(first.id(), first.organisation(), first.role());
        return Optional.of(coordinator.entering(file.id(), moment.situation().registers(), channel, proof));
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
        if (act instanceof PersonAct.OfNumber) {
            return file.state(Insured.PERSON).waiting().map(Insured.Waiting::by);
        }
        if (act instanceof CorrectionAct.EntrySettled settled) {
            return file.act(settled.objection())
                    .map(RecordedAct::act)
                    .filter(CorrectionAct.EntryDisowned.class::isInstance)
                    .map(CorrectionAct.EntryDisowned.class::cast)
                    .flatMap(disowned -> file.act(disowned.entry()))
                    .filter(entry -> entry.by().capacity() instanceof Capacity.Entered)
                    .map(entry ->
                            ((Capacity.Entered) entry.by().capacity()).by().person());
        }
        return act instanceof CorrectionAct.AnnulmentConfirmed || act instanceof CorrectionAct.AnnulmentDeclined
                ? recordedBy(act, file).map(Performer::person)
                : Optional.empty();
    }
}
