// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.book;

import be.passerelle.registers.act.Register;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.registers.setting.SettingAct;
import be.passerelle.stream.act.ActType;

/// An act by its register. Whoever has to tell acts of all registers apart switches over this: a register, or an act of
/// one, that is forgotten does not compile.
public sealed interface ActOf {

    record Organisation(OrganisationAct act) implements ActOf {}

    record Convention(ConventionAct act) implements ActOf {}

    record Directive(DirectiveAct act) implements ActOf {}

    record Mandate(MandateAct act) implements ActOf {}

    record Setting(SettingAct act) implements ActOf {}

    static ActOf register(RegisterAct act) {
        return switch (Register.of(ActType.of(act))) {
            case ORGANISATION -> new Organisation((OrganisationAct) act);
            case CONVENTION -> new Convention((ConventionAct) act);
            case DIRECTIVE -> new Directive((DirectiveAct) act);
            case MANDATE -> new Mandate((MandateAct) act);
            case SETTING -> new Setting((SettingAct) act);
        };
    }
}
