// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.procedure;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.language.Phrase;
import be.passerelle.registers.mandate.Absence;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.registers.mandate.StandIns;
import be.passerelle.registers.version.Proposal;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/// What the acts about mandates must meet. Who keeps the mandates of an organisation gives none to themselves;
/// the institute's department heads propose those of administrators, in any organisation. Roles that confirm
/// what others propose begin and end by two: one person proposes it, and another confirms, who is not the one
/// whose mandate it is.
final class MandateChecks {

    private static final String PERSON = "[A-Za-z0-9][A-Za-z0-9.-]{0,59}";

    private MandateChecks() {}

    static void check(RegisterSituation s, Performer by, MandateAct act, Refusals refusals) {
        switch (act) {
            case MandateAct.Given given -> {
                refusals.permission(Keepers.confirm().contains(given.role()), Phrase.of("refusal.takesTwo"));
                given(s, by, given, refusals);
            }
            case MandateAct.Proposed proposed -> {
                mayPropose(s, refusals);
                given(s, by, proposed.given(), refusals);
            }
            case MandateAct.NumberCorrectionProposed correction -> {
                mayPropose(s, refusals);
                keepsEntry(by, entry(s), refusals);
                new NumberChecks(s, refusals).corrects(by, entry(s), correction.nationalNumber());
            }
            case MandateAct.Confirmed(ActNumber(int proposal)) -> {
                entry(s).proposal(proposal).ifPresent(p -> confirmed(s, by, p, refusals));
                entry(s).correction(proposal).ifPresent(correction -> {
                    looksAtEntry(by, entry(s), refusals);
                    new NumberChecks(s, refusals).corrected(by, entry(s), correction);
                });
            }
            case MandateAct.Declined(ActNumber(int proposal), var _) -> {
                entry(s).proposal(proposal).ifPresent(p -> declined(s, by, p, refusals));
                entry(s).correction(proposal).ifPresent(correction -> {
                    looksAtEntry(by, entry(s), refusals);
                    refusals.permission(isTheirs(s, by, correction.by()), Phrase.of("refusal.notYourself"));
                });
            }
            case MandateAct.Changed changed ->
                entry(s).mandate(changed.mandate().number()).ifPresent(m -> changed(s, by, m, changed, refusals));
            case MandateAct.Ended(ActNumber(int mandate), LocalDate lastDay) ->
                entry(s).mandate(mandate).ifPresent(m -> {
                    refusals.permission(Keepers.confirm().contains(m.role()), Phrase.of("refusal.takesTwo"));
                    ended(s, by, m, lastDay, refusals);
                });
            case MandateAct.EndProposed(ActNumber(int mandate), LocalDate lastDay) -> {
                mayPropose(s, refusals);
                entry(s).mandate(mandate).ifPresent(m -> ended(s, by, m, lastDay, refusals));
            }
            case MandateAct.AbsenceAnnounced announced ->
                entry(s).mandate(announced.mandate().number()).ifPresent(m -> announced(s, by, m, announced, refusals));
            case MandateAct.AbsenceEnded(ActNumber(int absence), LocalDate lastDay) ->
                entry(s).absence(absence).ifPresent(a -> back(s, by, a, lastDay, refusals));
        }
    }

    private static void given(RegisterSituation s, Performer by, MandateAct.Given act, Refusals refusals) {
        keeps(by, act.organisation(), act.role(), refusals);
        boolean isKey = act.person().matches(PERSON);
        refusals.content(!isKey, "person", Phrase.of("refusal.personKey"));
        if (isKey) {
            PersonId person = new PersonId(act.person());
            refusals.permission(s.registers().isSame(by.person(), person), Phrase.of("refusal.notYourself"));
            refusals.content(
                    person.equals(RegisterProcedure.INSTALLATION), "person", Phrase.of("refusal.installationKey"));
        }
        new NumberChecks(s, refusals).given(by, act);
        boolean fits = s.registers()
                .organisation(act.organisation())
                .filter(o -> Keepers.rolesIn(o.kind()).contains(act.role()))
                .isPresent();
        refusals.content(!fits, "role", Phrase.of("refusal.roleElsewhere"));
        refusals.content(
                !takesPart(s, act.organisation(), act.from(), act.until()),
                "organisation",
                Phrase.of("refusal.organisationThen"));
        refusals.content(
                act.from().isBefore(s.today()), "from", Phrase.of("refusal.beginsInThePast", "day", s.today()));
        boolean ends = act.until().filter(u -> u.isBefore(act.from())).isPresent();
        refusals.content(ends, "until", Phrase.of("refusal.endsBeforeItBegins"));
        if (!ends && s.entry().isPresent()) {
            Period period = Period.of(act.from(), act.until().orElse(LocalDate.MAX));
            overlapping(s, act.role(), period)
                    .ifPresent(
                            m -> refusals.content(true, "from", Phrase.of("refusal.overlaps", "period", m.period())));
        }
    }

    /// One proposal waits at a time: what a second person confirms is then what the first one saw.
    private static void mayPropose(RegisterSituation s, Refusals refusals) {
        refusals.state(
                s.entry(MandateEntry.class).filter(e -> !e.waiting().isEmpty()).isPresent(),
                Phrase.of("refusal.alreadyProposed"));
    }

    private static void confirmed(RegisterSituation s, Performer by, Proposal<Mandate> proposal, Refusals refusals) {
        refusals.permission(s.registers().isSame(proposal.by(), by.person()), Phrase.of("refusal.samePerson"));
        boolean ownNumber = entry(s).concerned(proposal)
                .filter(m -> new NumberChecks(s, refusals).isOf(by, m.nationalNumber()))
                .isPresent();
        refusals.permission(
                ownNumber || s.registers().isSame(entry(s).person(), by.person()), Phrase.of("refusal.notYourself"));
        entry(s).concerned(proposal).ifPresent(m -> looksAt(by, m, refusals));
        switch (proposal) {
            case Proposal.Start<Mandate> start -> begins(s, start, refusals);
            case Proposal.End<Mandate> end ->
                entry(s).mandate(end.version())
                        .ifPresent(m -> ends(s, m, MandateEntry.lastDay(end, s.today()), refusals));
        }
    }

    /// Whoever keeps mandates does not keep their own by declining that it ends; what they proposed they take
    /// back.
    private static void declined(RegisterSituation s, Performer by, Proposal<Mandate> proposal, Refusals refusals) {
        entry(s).concerned(proposal).ifPresent(m -> looksAt(by, m, refusals));
        boolean ownEnd = proposal instanceof Proposal.End<Mandate> && isTheirs(s, by, proposal.by());
        refusals.permission(ownEnd, Phrase.of("refusal.notYourself"));
    }

    /// Whether the entry is of who performs the act, and somebody else proposed what waits in it.
    private static boolean isTheirs(RegisterSituation s, Performer by, PersonId proposer) {
        return s.registers().isSame(entry(s).person(), by.person())
                && !s.registers().isSame(proposer, by.person());
    }

    /// What was proposed may have waited so long that it no longer fits.
    private static void begins(RegisterSituation s, Proposal.Start<Mandate> proposal, Refusals refusals) {
        Optional<Mandate> decided = MandateEntry.decided(proposal, s.today());
        refusals.state(decided.isEmpty(), Phrase.of("refusal.waitedTooLong", "day", s.today()));
        decided.ifPresent(m -> {
            new NumberChecks(s, refusals).begins(m.person(), m.organisation(), m.nationalNumber());
            boolean takesPart = takesPart(
                    s,
                    m.organisation(),
                    m.period().from(),
                    Optional.of(m.period().until()));
            refusals.state(!takesPart, Phrase.of("refusal.organisationThen"));
            overlapping(s, m.role(), m.period())
                    .ifPresent(o -> refusals.state(true, Phrase.of("refusal.overlaps", "period", o.period())));
        });
    }

    /// Who keeps such mandates confirms them, and at the institute a head of department too: there one person
    /// may keep the mandates of all.
    private static void looksAt(Performer by, Mandate mandate, Refusals refusals) {
        boolean head = by.role() == Role.DEPARTMENT_HEAD && by.organisation().equals(mandate.organisation());
        if (!head) {
            keeps(by, mandate.organisation(), mandate.role(), refusals);
        }
    }

    /// What somebody holds in the same role on some of these days.
    private static Optional<Mandate> overlapping(RegisterSituation s, Role role, Period period) {
        return entry(s).mandates().stream()
                .filter(m -> m.role() == role && m.period().overlaps(period))
                .findFirst();
    }

    /// A mandate without an end needs an organisation without one.
    private static boolean takesPart(
            RegisterSituation s, OrganisationId organisation, LocalDate from, Optional<LocalDate> until) {
        return s.registers()
                .organisation(organisation)
                .filter(o -> o.takesPartOn(from)
                        && o.takesPartOn(until.orElse(o.period().until())))
                .isPresent();
    }

    private static void changed(
            RegisterSituation s, Performer by, Mandate mandate, MandateAct.Changed act, Refusals refusals) {
        LocalDate from = act.from();
        keeps(by, mandate.organisation(), mandate.role(), refusals);
        refusals.permission(s.registers().isSame(by.person(), mandate.person()), Phrase.of("refusal.notYourself"));
        refusals.content(from.isBefore(s.today()), "from", Phrase.of("refusal.beginsInThePast", "day", s.today()));
        refusals.content(
                !mandate.period().contains(from),
                "from",
                Phrase.of("refusal.outsideMandate", "period", mandate.period()));
        boolean same = entry(s).mandates().stream()
                .filter(m -> m.number() == mandate.number() && m.period().contains(from))
                .anyMatch(m -> m.teams().equals(act.teams()) && m.languages().equals(act.languages()));
        refusals.content(same, "teams", Phrase.of("refusal.changesNothing"));
    }

    /// A mandate ends at once when its last day was yesterday.
    private static void ended(
            RegisterSituation s, Performer by, Mandate mandate, LocalDate lastDay, Refusals refusals) {
        keeps(by, mandate.organisation(), mandate.role(), refusals);
        LocalDate yesterday = s.today().minusDays(1);
        refusals.content(lastDay.isBefore(yesterday), "lastDay", Phrase.of("refusal.endsInThePast", "day", yesterday));
        refusals.content(!lastDay.isBefore(mandate.period().until()), "lastDay", Phrase.of("refusal.endsAlready"));
        staysHeaded(s, mandate, lastDay, refusals);
    }

    /// What was to end may have ended by itself, or be the last head of department, while the proposal waited.
    private static void ends(RegisterSituation s, Mandate mandate, LocalDate lastDay, Refusals refusals) {
        refusals.state(!lastDay.isBefore(mandate.period().until()), Phrase.of("refusal.endsAlready"));
        staysHeaded(s, mandate, lastDay, refusals);
    }

    private static void staysHeaded(RegisterSituation s, Mandate mandate, LocalDate lastDay, Refusals refusals) {
        boolean keeper = mandate.role() == Role.DEPARTMENT_HEAD;
        boolean another = s.registers().mandates().stream()
                .anyMatch(m -> m.role() == Role.DEPARTMENT_HEAD
                        && !m.person().equals(mandate.person())
                        && m.period().until().isAfter(lastDay)
                        && !m.period().from().isAfter(lastDay.plusDays(1)));
        refusals.state(keeper && !another, Phrase.of("refusal.lastDepartmentHead"));
    }

    private static void announced(
            RegisterSituation s, Performer by, Mandate mandate, MandateAct.AbsenceAnnounced act, Refusals refusals) {
        keepsOrIs(by, mandate, refusals);
        refusals.content(
                act.from().isBefore(s.today()), "from", Phrase.of("refusal.beginsInThePast", "day", s.today()));
        boolean ends = act.until().isBefore(act.from());
        refusals.content(ends, "until", Phrase.of("refusal.endsBeforeItBegins"));
        boolean isKey = PersonId.isOne(act.deputy());
        refusals.content(!isKey, "deputy", Phrase.of("refusal.personKey"));
        if (isKey) {
            deputy(s, mandate, act, new PersonId(act.deputy()), refusals);
        }
    }

    private static void deputy(
            RegisterSituation s, Mandate mandate, MandateAct.AbsenceAnnounced act, PersonId deputy, Refusals refusals) {
        refusals.content(deputy.equals(mandate.person()), "deputy", Phrase.of("refusal.ownDeputy"));
        if (act.until().isBefore(act.from())) {
            return;
        }
        Period period = Period.of(act.from(), act.until());
        boolean covered =
                mandate.period().contains(act.from()) && mandate.period().contains(act.until());
        refusals.content(!covered, "from", Phrase.of("refusal.outsideMandate", "period", mandate.period()));
        Absence absence = new Absence(
                0, mandate.number(), mandate.person(), mandate.organisation(), mandate.role(), deputy, period);
        StandIns standIns = s.registers().standIns();
        standIns.of(absence, act.from()).stream()
                .filter(days -> !days.attended())
                .findFirst()
                .ifPresent(days ->
                        refusals.content(true, "deputy", Phrase.of("refusal.deputyMandate", "period", days.days())));
        entry(s).absences().stream()
                .filter(a -> a.mandate() == mandate.number() && isAttended(a, period, standIns))
                .findFirst()
                .ifPresent(a -> refusals.content(true, "from", Phrase.of("refusal.overlaps", "period", a.period())));
    }

    /// Whether an absence stands in the way of another one in a period. Not when its deputy is not there as the
    /// days of the other one begin: that one names another deputy, and takes the place of what is left of it.
    private static boolean isAttended(Absence absence, Period period, StandIns standIns) {
        return absence.period()
                .intersection(period)
                .filter(both -> standIns.of(absence, both.from()).stream()
                        .noneMatch(days -> !days.attended() && days.days().contains(both.from())))
                .isPresent();
    }

    private static void back(RegisterSituation s, Performer by, Absence absence, LocalDate lastDay, Refusals refusals) {
        entry(s).mandate(absence.mandate()).ifPresent(m -> keepsOrIs(by, m, refusals));
        LocalDate yesterday = s.today().minusDays(1);
        refusals.content(lastDay.isBefore(yesterday), "lastDay", Phrase.of("refusal.endsInThePast", "day", yesterday));
        refusals.content(!lastDay.isBefore(absence.period().until()), "lastDay", Phrase.of("refusal.endsAlready"));
    }

    private static void keeps(Performer by, OrganisationId organisation, Role role, Refusals refusals) {
        boolean administrators = by.role() == Role.DEPARTMENT_HEAD && role == Role.ORGANISATION_ADMINISTRATOR;
        boolean own = by.role() == Role.ORGANISATION_ADMINISTRATOR
                && by.organisation().equals(organisation);
        refusals.permission(!administrators && !own, Phrase.of("refusal.notYourPeople"));
    }

    /// Who keeps the mandates of an entry: of an organisation its administrators; of
    /// administrators heads of department too.
    private static void keepsEntry(Performer by, MandateEntry entry, Refusals refusals) {
        keeps(
                by,
                entry.organisation(),
                entry.isOfAdministrator() ? Role.ORGANISATION_ADMINISTRATOR : Role.INSURED,
                refusals);
    }

    /// They, and at the institute a head of department.
    private static void looksAtEntry(Performer by, MandateEntry entry, Refusals refusals) {
        boolean head = by.role() == Role.DEPARTMENT_HEAD && by.organisation().equals(entry.organisation());
        if (!head) {
            keepsEntry(by, entry, refusals);
        }
    }

    /// Whoever goes on leave may say so themselves, as somebody of that organisation: under another mandate of
    /// theirs they would tell this one where else they work.
    private static void keepsOrIs(Performer by, Mandate mandate, Refusals refusals) {
        boolean own = by.person().equals(mandate.person()) && by.organisation().equals(mandate.organisation());
        if (!own) {
            keeps(by, mandate.organisation(), mandate.role(), refusals);
        }
    }

    private static MandateEntry entry(RegisterSituation s) {
        return s.existing(MandateEntry.class);
    }
}
