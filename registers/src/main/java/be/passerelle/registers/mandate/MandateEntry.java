// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.mandate;

import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.entry.RegisterEntry;
import be.passerelle.registers.version.ByTwo;
import be.passerelle.registers.version.Proposal;
import be.passerelle.registers.version.Waiting;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The mandates and absences of one person at one organisation. What the person does elsewhere stands in
/// entries of their own, which this organisation neither keeps nor reads.
///
/// @param mandates each for as long as nothing of it changes, in the order in which they were recorded
/// @param proposals mandates, and ends of mandates, that nobody confirmed or declined yet
/// @param correction of the national number, that nobody confirmed or declined yet
/// @param ever what was said here at any time, also where nothing is left of the mandate
public record MandateEntry(
        PersonId person,
        OrganisationId organisation,
        List<Mandate> mandates,
        List<Absence> absences,
        List<Proposal<Mandate>> proposals,
        Optional<NumberCorrection> correction,
        EverSaid ever)
        implements RegisterEntry, ByTwo {

    public MandateEntry {
        mandates = List.copyOf(mandates);
        absences = List.copyOf(absences);
        proposals = List.copyOf(proposals);
    }

    /// The entry that a mandate opens, before that mandate.
    public static MandateEntry of(MandateAct.Given act) {
        return new MandateEntry(
                new PersonId(act.person()),
                act.organisation(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                EverSaid.NOTHING);
    }

    @Override
    public RegisterKey key() {
        return RegisterKey.mandates(person, organisation);
    }

    @Override
    public MandateEntry after(RecordedAct recorded) {
        return recorded.act() instanceof MandateAct act
                ? after(recorded.number(), recorded.by().person(), recorded.happenedOn(), act)
                : this;
    }

    /// The entry after one more act.
    ///
    /// @param by who performs it
    /// @param day the day of the decision
    public MandateEntry after(int number, PersonId by, LocalDate day, MandateAct act) {
        return switch (act) {
            case MandateAct.Given given -> as(given.role()).begins(mandate(number, given));
            case MandateAct.Proposed proposed ->
                as(proposed.role()).proposed(start(number, by, mandate(number, proposed.given())));
            case MandateAct.EndProposed(ActNumber(int mandate), LocalDate lastDay) ->
                proposed(new Proposal.End<>(number, by, mandate, lastDay));
            case MandateAct.NumberCorrectionProposed correction ->
                correcting(Optional.of(new NumberCorrection(number, by, correction.nationalNumber())));
            case MandateAct.Confirmed(ActNumber(int proposal)) -> confirmed(proposal, day);
            case MandateAct.Declined(ActNumber(int proposal), var _) -> without(proposal);
            case MandateAct.Changed changed -> changed(changed);
            case MandateAct.Ended(ActNumber(int mandate), LocalDate lastDay) -> ended(mandate, lastDay);
            case MandateAct.AbsenceAnnounced announced -> announced(number, announced);
            case MandateAct.AbsenceEnded(ActNumber(int absence), LocalDate lastDay) -> back(absence, lastDay);
        };
    }

    /// The last part of a mandate, the one that holds longest.
    public Optional<Mandate> mandate(int number) {
        return mandates.stream().filter(m -> m.number() == number).reduce((one, other) -> other);
    }

    /// The mandates that hold on a day or later, each in its last part.
    public List<Mandate> heldFrom(LocalDate day) {
        return mandates.stream()
                .map(Mandate::number)
                .distinct()
                .flatMap(number -> mandate(number).stream())
                .filter(m -> !m.period().until().isBefore(day))
                .toList();
    }

    public Optional<Absence> absence(int number) {
        return absences.stream().filter(a -> a.number() == number).findFirst();
    }

    @Override
    public List<Waiting> waiting() {
        List<Waiting> waiting = new ArrayList<>(proposals);
        correction.ifPresent(waiting::add);
        return List.copyOf(waiting);
    }

    /// The proposal of that number, while it waits.
    public Optional<Proposal<Mandate>> proposal(int number) {
        return proposals.stream().filter(p -> p.number() == number).findFirst();
    }

    /// The correction of that number, while it waits.
    public Optional<NumberCorrection> correction(int number) {
        return correction.filter(c -> c.number() == number);
    }

    /// The mandate that is proposed, or whose end is; empty when the one that would end is no longer there.
    public Optional<Mandate> concerned(Proposal<Mandate> proposal) {
        return switch (proposal) {
            case Proposal.Start<Mandate> start -> Optional.of(start.terms());
            case Proposal.End<Mandate> end -> mandate(end.version());
        };
    }

    /// The last day of a mandate whose end is decided on a day: it is never cut short before that.
    public static LocalDate lastDay(Proposal.End<Mandate> end, LocalDate day) {
        LocalDate before = Day.before(day);
        return end.lastDay().isBefore(before) ? before : end.lastDay();
    }

    /// The mandate that a proposal comes to when it is decided on a day; empty when its last day has passed by
    /// then.
    public static Optional<Mandate> decided(Proposal.Start<Mandate> proposal, LocalDate day) {
        LocalDate from =
                proposal.period().from().isBefore(day) ? day : proposal.period().from();
        return from.isAfter(proposal.period().until())
                ? Optional.empty()
                : Optional.of(
                        proposal.terms().in(Period.of(from, proposal.period().until())));
    }

    /// Whether somebody ever wanted the person to administer the organisation; also when that was declined.
    public boolean isOfAdministrator() {
        return ever.roles().contains(Role.ORGANISATION_ADMINISTRATOR);
    }

    /// The name of the person, as this organisation gave it last.
    public String name() {
        return lastSaid().map(Mandate::name).orElse(person.key());
    }

    /// The national number of the person, as this organisation said it last; empty where
    /// nothing of it can be read.
    public Optional<NationalNumber> nationalNumber() {
        return givenNumber().or(() -> lastSaid().map(Mandate::nationalNumber));
    }

    /// The same, where it was given, by one person or two; not where it waits.
    public Optional<NationalNumber> givenNumber() {
        return ever.numbers().isEmpty()
                ? Optional.empty()
                : Optional.of(ever.numbers().getLast());
    }

    private Optional<Mandate> lastSaid() {
        return ever.given().stream()
                .reduce((one, other) -> other)
                .or(() -> proposals.stream().findFirst().flatMap(this::concerned));
    }

    /// Whether the person has that number, or somebody proposed that they do. One that two
    /// people corrected is free for whoever it is of.
    public boolean claims(NationalNumber number) {
        return nationalNumber().filter(number::equals).isPresent()
                || correction.filter(c -> c.nationalNumber().equals(number)).isPresent()
                || proposals.stream()
                        .flatMap(proposal -> concerned(proposal).stream())
                        .anyMatch(mandate -> mandate.nationalNumber().equals(number));
    }

    /// Whether another organisation said of this person's key what is said here, and corrected it since: the
    /// two have two numbers for one key.
    public boolean isCorrectedBy(MandateEntry other) {
        return other.person().equals(person)
                && !other.organisation().equals(organisation)
                && givenNumber()
                        .filter(number -> other.ever().numbers().contains(number)
                                && !other.givenNumber().equals(Optional.of(number)))
                        .isPresent();
    }

    private Mandate mandate(int number, MandateAct.Given g) {
        return new Mandate(
                number,
                person,
                g.givenName() + " " + g.familyName(),
                g.nationalNumber(),
                g.organisation(),
                g.role(),
                g.teams(),
                g.languages(),
                Period.of(g.from(), g.until().orElse(LocalDate.MAX)));
    }

    private MandateEntry begins(Mandate mandate) {
        return plus(mandate).saying(ever.plus(mandate));
    }

    private MandateEntry plus(Mandate mandate) {
        List<Mandate> more = new ArrayList<>(mandates);
        more.add(mandate);
        return with(more);
    }

    private MandateEntry with(List<Mandate> others) {
        return new MandateEntry(person, organisation, others, absences, proposals, correction, ever);
    }

    private MandateEntry away(List<Absence> others) {
        return new MandateEntry(person, organisation, mandates, others, proposals, correction, ever);
    }

    private MandateEntry proposing(List<Proposal<Mandate>> others) {
        return new MandateEntry(person, organisation, mandates, absences, others, correction, ever);
    }

    private MandateEntry correcting(Optional<NumberCorrection> other) {
        return new MandateEntry(person, organisation, mandates, absences, proposals, other, ever);
    }

    private MandateEntry saying(EverSaid said) {
        return new MandateEntry(person, organisation, mandates, absences, proposals, correction, said);
    }

    private MandateEntry as(Role role) {
        return saying(ever.plus(role));
    }

    private static Proposal<Mandate> start(int number, PersonId by, Mandate mandate) {
        return new Proposal.Start<>(number, by, mandate.period(), mandate, Optional.empty());
    }

    private MandateEntry proposed(Proposal<Mandate> proposal) {
        List<Proposal<Mandate>> more = new ArrayList<>(proposals);
        more.add(proposal);
        return proposing(more);
    }

    private MandateEntry confirmed(int number, LocalDate day) {
        return proposal(number)
                .flatMap(p -> switch (p) {
                    case Proposal.Start<Mandate> start -> decided(start, day).map(without(number)::begins);
                    case Proposal.End<Mandate> end ->
                        Optional.of(without(number).ended(end.version(), lastDay(end, day)));
                })
                .or(() -> correction(number).map(c -> without(number).corrected(c.nationalNumber())))
                .orElse(this);
    }

    private MandateEntry without(int number) {
        return proposing(proposals.stream().filter(p -> p.number() != number).toList())
                .correcting(correction.filter(c -> c.number() != number));
    }

    /// From now on in all that is left of the mandates, whatever their days: they are of one
    /// person.
    private MandateEntry corrected(NationalNumber number) {
        return with(mandates.stream().map(mandate -> mandate.of(number)).toList())
                .saying(ever.plus(number));
    }

    private MandateEntry changed(MandateAct.Changed changed) {
        return mandate(changed.mandate().number())
                // Acts that were recorded while others could not be read may not fit them: then nothing changes.
                .filter(before -> before.period().contains(changed.from()))
                .map(before -> {
                    Mandate after = new Mandate(
                            before.number(),
                            person,
                            before.name(),
                            before.nationalNumber(),
                            before.organisation(),
                            before.role(),
                            changed.teams(),
                            changed.languages(),
                            Period.of(changed.from(), before.period().until()));
                    return ended(before.number(), changed.from().minusDays(1)).plus(after);
                })
                .orElse(this);
    }

    /// What would end before it began never held; that it was given stays said.
    private MandateEntry ended(int number, LocalDate lastDay) {
        List<Mandate> after = new ArrayList<>();
        for (Mandate each : mandates) {
            if (each.number() != number || !each.period().until().isAfter(lastDay)) {
                after.add(each);
            } else if (!lastDay.isBefore(each.period().from())) {
                after.add(each.in(Period.of(each.period().from(), lastDay)));
            }
        }
        return with(after);
    }

    private MandateEntry announced(int number, MandateAct.AbsenceAnnounced announced) {
        return mandate(announced.mandate().number())
                .map(m -> {
                    List<Absence> more = new ArrayList<>(before(m.number(), announced));
                    more.add(new Absence(
                            number,
                            m.number(),
                            person,
                            m.organisation(),
                            m.role(),
                            new PersonId(announced.deputy()),
                            Period.of(announced.from(), announced.until())));
                    return away(more);
                })
                .orElse(this);
    }

    /// The absences of a mandate that was announced before, without the days from which another deputy was
    /// named.
    private List<Absence> before(int mandate, MandateAct.AbsenceAnnounced announced) {
        Period days = Period.of(announced.from(), announced.until());
        return absences.stream()
                .flatMap(a -> a.mandate() != mandate || !a.period().overlaps(days)
                        ? Stream.of(a)
                        : Period.ifAny(a.period().from(), Day.before(days.from())).map(a::in).stream())
                .toList();
    }

    private MandateEntry back(int number, LocalDate lastDay) {
        List<Absence> after = new ArrayList<>();
        for (Absence each : absences) {
            if (each.number() != number) {
                after.add(each);
            } else if (!lastDay.isBefore(each.period().from())) {
                after.add(each.in(Period.of(each.period().from(), lastDay)));
            }
        }
        return away(after);
    }
}
