// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.act;

import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.registers.setting.SettingAct;
import be.passerelle.stream.act.Act;

/// Something that somebody changed in a register. A register is the list of its acts; nothing else changes it.
///
/// The material day of such an act is the day on which it was decided; from when it holds is a component of its own.
public sealed interface RegisterAct extends Act
        permits OrganisationAct, ConventionAct, DirectiveAct, MandateAct, SettingAct {}
