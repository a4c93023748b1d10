// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.book;

import be.passerelle.registers.act.Register;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.convention.ConventionEntry;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.directive.DirectiveEntry;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.registers.organisation.OrganisationEntry;
import be.passerelle.registers.setting.SettingAct;
import be.passerelle.registers.setting.SettingEntry;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.PersonId;
import java.util.Optional;

/// One stream of a register, folded.
public sealed interface RegisterEntry {

    record OfOrganisation(OrganisationEntry organisation) implements RegisterEntry {}

    record OfConventions(ConventionEntry conventions) implements RegisterEntry {}

    record OfDirective(DirectiveEntry directive) implements RegisterEntry {}

    record OfMandates(MandateEntry mandates) implements RegisterEntry {}

    record OfSettings(SettingEntry settings) implements RegisterEntry {}

    /// The name of the stream.
    default RegisterKey key() {
        return switch (this) {
            case OfOrganisation(var organisation) -> RegisterKey.organisation(organisation.id());
            case OfConventions(var conventions) -> RegisterKey.convention(conventions.partner());
            case OfDirective(var directive) -> RegisterKey.directive(directive.key());
            case OfMandates(var mandates) -> RegisterKey.mandates(mandates.person(), mandates.organisation());
            case OfSettings(var settings) -> RegisterKey.settings(settings.organisation());
        };
    }

    /// The entry after one more act; the same after an act of another register, which the check never lets through.
    default RegisterEntry after(RecordedAct recorded) {
        int number = recorded.number();
        PersonId by = recorded.by().person();
        return switch (this) {
            case OfOrganisation(var organisation)
            when recorded.act() instanceof OrganisationAct act -> new OfOrganisation(organisation.after(act));
            case OfConventions(var conventions)
            when recorded.act() instanceof ConventionAct act -> new OfConventions(conventions.after(number, by, act));
            case OfDirective(var directive)
            when recorded.act() instanceof DirectiveAct act -> new OfDirective(directive.after(number, by, act));
            case OfMandates(var mandates)
            when recorded.act() instanceof MandateAct act ->
                new OfMandates(mandates.after(number, by, recorded.happenedOn(), act));
            case OfSettings(var settings)
            when recorded.act() instanceof SettingAct act -> new OfSettings(settings.after(number, act));
            case OfOrganisation _, OfConventions _, OfDirective _, OfMandates _, OfSettings _ -> this;
        };
    }

    /// The entry that an act opens; empty for an act that can only follow another.
    static Optional<RegisterEntry> openedBy(RecordedAct recorded) {
        int number = recorded.number();
        PersonId by = recorded.by().person();
        if (!(recorded.act() instanceof RegisterAct act)) {
            return Optional.empty();
        }
        return switch (act) {
            case OrganisationAct.Registered a -> Optional.of(new OfOrganisation(OrganisationEntry.of(a)));
            case ConventionAct.Proposed a -> Optional.of(new OfConventions(ConventionEntry.of(number, by, a)));
            case DirectiveAct.Proposed a -> Optional.of(new OfDirective(DirectiveEntry.of(number, by, a)));
            case MandateAct.Given a -> Optional.of(new OfMandates(MandateEntry.of(a)).after(recorded));
            case MandateAct.Proposed a -> Optional.of(new OfMandates(MandateEntry.of(a.given())).after(recorded));
            case SettingAct.Changed a -> Optional.of(new OfSettings(SettingEntry.of(number, a)));
            case OrganisationAct.DetailsChanged _, OrganisationAct.Closed _ -> Optional.empty();
            case ConventionAct.EndProposed _, ConventionAct.Confirmed _, ConventionAct.Declined _ -> Optional.empty();
            case DirectiveAct.EndProposed _, DirectiveAct.Confirmed _, DirectiveAct.Declined _ -> Optional.empty();
            case MandateAct.Confirmed _, MandateAct.Declined _ -> Optional.empty();
            case MandateAct.Changed _, MandateAct.Ended _ -> Optional.empty();
            case MandateAct.AbsenceAnnounced _, MandateAct.AbsenceEnded _ -> Optional.empty();
        };
    }

    /// The stream that an act names itself; empty for an act that can only follow another.
    static Optional<RegisterKey> namedBy(RegisterAct act) {
        return switch (act) {
            case OrganisationAct.Registered a -> Optional.of(new RegisterKey(Register.ORGANISATION, a.key()));
            case ConventionAct.Proposed a -> Optional.of(RegisterKey.convention(a.partner()));
            case DirectiveAct.Proposed a -> Optional.of(RegisterKey.directive(a.key()));
            case MandateAct.Given a -> Optional.of(RegisterKey.mandates(a.person(), a.organisation()));
            case MandateAct.Proposed a -> Optional.of(RegisterKey.mandates(a.person(), a.organisation()));
            case SettingAct.Changed a -> Optional.of(RegisterKey.settings(a.organisation()));
            case OrganisationAct.DetailsChanged _, OrganisationAct.Closed _ -> Optional.empty();
            case ConventionAct.EndProposed _, ConventionAct.Confirmed _, ConventionAct.Declined _ -> Optional.empty();
            case DirectiveAct.EndProposed _, DirectiveAct.Confirmed _, DirectiveAct.Declined _ -> Optional.empty();
            case MandateAct.Confirmed _, MandateAct.Declined _ -> Optional.empty();
            case MandateAct.Changed _, MandateAct.Ended _ -> Optional.empty();
            case MandateAct.AbsenceAnnounced _, MandateAct.AbsenceEnded _ -> Optional.empty();
        };
    }
}
