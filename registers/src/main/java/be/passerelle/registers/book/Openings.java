// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.book;

import be.passerelle.registers.act.Register;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.convention.ConventionEntry;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.directive.DirectiveEntry;
import be.passerelle.registers.entry.RegisterEntry;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.registers.organisation.OrganisationEntry;
import be.passerelle.registers.setting.SettingAct;
import be.passerelle.registers.setting.SettingEntry;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.PersonId;
import java.util.Optional;

/// Which acts open an entry of a register, and which.
public final class Openings {

    private Openings() {}

    /// The entry that an act opens; empty for an act that can only follow another.
    static Optional<RegisterEntry> openedBy(RecordedAct recorded) {
        int number = recorded.number();
        PersonId by = recorded.by().person();
        if (!(recorded.act() instanceof RegisterAct act)) {
            return Optional.empty();
        }
        return switch (ActOf.register(act)) {
            case ActOf.Organisation(var of) ->
                switch (of) {
                    case OrganisationAct.Registered a -> Optional.of(OrganisationEntry.of(a));
                    case OrganisationAct.DetailsChanged _, OrganisationAct.Closed _ -> Optional.empty();
                };
            case ActOf.Convention(var of) ->
                switch (of) {
                    case ConventionAct.Proposed a -> Optional.of(ConventionEntry.of(number, by, a));
                    case ConventionAct.EndProposed _, ConventionAct.Confirmed _, ConventionAct.Declined _ ->
                        Optional.empty();
                };
            case ActOf.Directive(var of) ->
                switch (of) {
                    case DirectiveAct.Proposed a -> Optional.of(DirectiveEntry.of(number, by, a));
                    case DirectiveAct.EndProposed _, DirectiveAct.Confirmed _, DirectiveAct.Declined _ ->
                        Optional.empty();
                };
            case ActOf.Mandate(var of) ->
                switch (of) {
                    case MandateAct.Given a -> Optional.of(MandateEntry.of(a).after(recorded));
                    case MandateAct.Proposed a ->
                        Optional.of(MandateEntry.of(a.given()).after(recorded));
                    case MandateAct.NumberCorrectionProposed _, MandateAct.Confirmed _, MandateAct.Declined _ ->
                        Optional.empty();
                    case MandateAct.Changed _, MandateAct.Ended _, MandateAct.EndProposed _ -> Optional.empty();
                    case MandateAct.AbsenceAnnounced _, MandateAct.AbsenceEnded _ -> Optional.empty();
                };
            case ActOf.Setting(SettingAct.Changed a) -> Optional.of(SettingEntry.of(number, a));
        };
    }

    /// The stream that an act names itself; empty for an act that can only follow another.
    public static Optional<RegisterKey> namedBy(RegisterAct act) {
        return switch (ActOf.register(act)) {
            case ActOf.Organisation(var of) ->
                switch (of) {
                    case OrganisationAct.Registered a -> Optional.of(new RegisterKey(Register.ORGANISATION, a.key()));
                    case OrganisationAct.DetailsChanged _, OrganisationAct.Closed _ -> Optional.empty();
                };
            case ActOf.Convention(var of) ->
                switch (of) {
                    case ConventionAct.Proposed a -> Optional.of(RegisterKey.convention(a.partner()));
                    case ConventionAct.EndProposed _, ConventionAct.Confirmed _, ConventionAct.Declined _ ->
                        Optional.empty();
                };
            case ActOf.Directive(var of) ->
                switch (of) {
                    case DirectiveAct.Proposed a -> Optional.of(RegisterKey.directive(a.key()));
                    case DirectiveAct.EndProposed _, DirectiveAct.Confirmed _, DirectiveAct.Declined _ ->
                        Optional.empty();
                };
            case ActOf.Mandate(var of) ->
                switch (of) {
                    case MandateAct.Given a -> Optional.of(RegisterKey.mandates(a.person(), a.organisation()));
                    case MandateAct.Proposed a -> Optional.of(RegisterKey.mandates(a.person(), a.organisation()));
                    case MandateAct.NumberCorrectionProposed _, MandateAct.Confirmed _, MandateAct.Declined _ ->
                        Optional.empty();
                    case MandateAct.Changed _, MandateAct.Ended _, MandateAct.EndProposed _ -> Optional.empty();
                    case MandateAct.AbsenceAnnounced _, MandateAct.AbsenceEnded _ -> Optional.empty();
                };
            case ActOf.Setting(SettingAct.Changed a) -> Optional.of(RegisterKey.settings(a.organisation()));
        };
    }
}
