// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.procedure;

import be.passerelle.law.calendar.Day;
import be.passerelle.law.language.Phrase;
import be.passerelle.registers.act.Register;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.ActOf;
import be.passerelle.registers.book.Openings;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.entry.RegisterChoices;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.setting.SettingAct;
import be.passerelle.registers.setting.SettingEntry;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Reference;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.Refusal;
import java.time.LocalDate;
import java.util.List;

/// Whether an act of a register is accepted: who keeps it, whether the entry is in a state for it, whether it fits what
/// else holds.
public final class RegisterProcedure {

    /// Who performs what is recorded before there is anybody who keeps the registers: the installation itself, which
    /// signs in nowhere and gets no mandate.
    public static final PersonId INSTALLATION = new PersonId("installation");

    private RegisterProcedure() {}

    /// No refusal, or every reason why not. Whoever does not keep what the act is about is told that alone: not what
    /// the register says of it.
    ///
    /// @param key the stream that the act is to be recorded in
    /// @param today the day on which it is recorded
    public static List<Refusal> accepts(RegisterBook book, RegisterKey key, ProposedAct proposed, LocalDate today) {
        List<Refusal> all = refusals(book, key, proposed, today, true);
        List<Refusal> permissions = ofPermission(all, true);
        return permissions.isEmpty() ? all : permissions;
    }

    /// What stands against an act whoever performs it: for what is recorded before there is anybody who keeps the
    /// register.
    public static List<Refusal> fits(RegisterBook book, RegisterKey key, ProposedAct proposed, LocalDate today) {
        return ofPermission(refusals(book, key, proposed, today, false), false);
    }

    private static List<Refusal> ofPermission(List<Refusal> refusals, boolean wanted) {
        return refusals.stream()
                .filter(r -> (r.kind() == Refusal.Kind.PERMISSION) == wanted)
                .toList();
    }

    /// @param keeps whether it is asked if the performer keeps the register, without which nothing else is looked at
    private static List<Refusal> refusals(
            RegisterBook book, RegisterKey key, ProposedAct proposed, LocalDate today, boolean keeps) {
        Refusals refusals = new Refusals();
        if (!(proposed.act() instanceof RegisterAct act)) {
            refusals.state(true, Phrase.of("refusal.notOfRegister"));
            return refusals.all();
        }
        RegisterSituation situation = RegisterSituation.of(book, key, today);
        if (keeps) {
            permission(situation, proposed, refusals);
        }
        book.illegible(key).stream()
                .findFirst()
                .ifPresent(
                        unread -> refusals.state(true, Phrase.of("refusal.illegibleEntry", "number", unread.number())));
        if (refusals.all().isEmpty()) {
            place(situation, act, refusals);
        }
        if (refusals.all().isEmpty()) {
            refusals.content(
                    proposed.happenedOn().isAfter(today), "happenedOn", Phrase.of("refusal.notYet", "day", today));
            refusals.content(
                    !Day.isReckoned(proposed.happenedOn()),
                    "happenedOn",
                    Phrase.of("refusal.notReckoned", "first", Day.FIRST));
            naming(situation, act, refusals);
            content(situation, proposed, act, refusals);
        }
        return refusals.all();
    }

    private static void permission(RegisterSituation s, ProposedAct proposed, Refusals refusals) {
        boolean keeps = Keepers.performs(proposed.by().role(), ActType.of(proposed.act()));
        refusals.permission(!keeps, Phrase.of("refusal.notKept"));
        boolean hasRole = s.registers()
                .organisation(proposed.by().organisation())
                .filter(o -> Keepers.rolesIn(o.kind()).contains(proposed.by().role()))
                .isPresent();
        refusals.permission(keeps && !hasRole, Phrase.of("refusal.notKeptByOrganisation"));
    }

    /// Whether the act is for this stream, and the stream is there for it.
    private static void place(RegisterSituation s, RegisterAct act, Refusals refusals) {
        boolean another =
                Openings.namedBy(act).filter(named -> !named.equals(s.key())).isPresent();
        boolean opens = Openings.namedBy(act).isPresent();
        boolean sameRegister = Register.of(ActType.of(act)) == s.key().register();
        refusals.state(another || !sameRegister || (!opens && s.entry().isEmpty()), Phrase.of("refusal.noSuchEntry"));
    }

    /// The acts that it refers to must be among those that its declaration says.
    private static void naming(RegisterSituation s, RegisterAct act, Refusals refusals) {
        for (Reference reference : ActType.of(act).references()) {
            RegisterChoices choices = RegisterChoices.of(reference);
            List<ActNumber> named = reference.in(act);
            boolean wrong = !named.isEmpty() && !choices.admits(s, named);
            refusals.content(wrong, reference.field(), Phrase.of("refusal." + choices.code()));
        }
    }

    /// A second person confirms a mandate, or its end, on the day itself: with an earlier one it would hold, or end,
    /// before two had wanted it.
    private static void content(RegisterSituation s, ProposedAct proposed, RegisterAct act, Refusals refusals) {
        switch (ActOf.register(act)) {
            case ActOf.Organisation(var organisation) -> OrganisationChecks.check(s, organisation, refusals);
            case ActOf.Convention(var convention) -> ConventionChecks.check(s, proposed.by(), convention, refusals);
            case ActOf.Directive(var directive) -> DirectiveChecks.check(s, proposed.by(), directive, refusals);
            case ActOf.Mandate(var mandate) -> {
                boolean before = proposed.happenedOn().isBefore(s.today());
                refusals.content(
                        before && mandate instanceof MandateAct.Confirmed,
                        "happenedOn",
                        Phrase.of("refusal.confirmedToday", "day", s.today()));
                MandateChecks.check(s, proposed.by(), mandate, refusals);
            }
            case ActOf.Setting(SettingAct.Changed setting) -> setting(s, setting, refusals);
        }
    }

    private static void setting(RegisterSituation s, SettingAct.Changed act, Refusals refusals) {
        boolean ofItsKind = s.registers()
                .organisation(act.organisation())
                .filter(o -> o.kind() == act.setting().of())
                .isPresent();
        refusals.content(!ofItsKind, "organisation", Phrase.of("refusal.settingOfOther"));
        refusals.content(
                act.from().isBefore(s.today()), "from", Phrase.of("refusal.beginsInThePast", "day", s.today()));
        boolean same = s.entry(SettingEntry.class)
                .flatMap(entry -> entry.on(act.setting(), act.from()))
                .filter(v -> v.value() == act.value() && v.source().equals(act.source()))
                .isPresent();
        refusals.content(same, "value", Phrase.of("refusal.changesNothing"));
    }
}
