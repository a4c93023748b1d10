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
import be.passerelle.stream.act.ActTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Every kind of act that a register may hold.
public final class RegisterActs {

    private static final ActTypes TYPES = ActTypes.under(
            Arrays.stream(Register.values()).map(RegisterActs::root).toList());

    private RegisterActs() {}

    /// The acts that a stream of a register may hold, as its rows are read with.
    public static ActTypes types() {
        return TYPES;
    }

    public static List<ActType<?>> all() {
        return TYPES.all();
    }

    /// The type with that code, empty when there is none.
    public static Optional<ActType<?>> byCode(String code) {
        return TYPES.byCode(code);
    }

    /// The sealed root of the acts of a register.
    static Class<? extends RegisterAct> root(Register register) {
        return switch (register) {
            case ORGANISATION -> OrganisationAct.class;
            case CONVENTION -> ConventionAct.class;
            case DIRECTIVE -> DirectiveAct.class;
            case MANDATE -> MandateAct.class;
            case SETTING -> SettingAct.class;
        };
    }
}
