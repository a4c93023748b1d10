// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.procedure;

import be.passerelle.registers.act.Register;
import be.passerelle.stream.act.Role;
import java.util.EnumSet;
import java.util.Set;

/// Which registers each role may read. What binds everybody is open to everybody who works here; who works
/// where is for those who keep it, and for each person about themselves.
public final class RegisterReadTable {

    private RegisterReadTable() {}

    /// What a role reads, of whichever organisation.
    public static Set<Register> readable(Role role) {
        return switch (role) {
            case INSURED -> EnumSet.noneOf(Register.class);
            case TREATING_PHYSICIAN, EMPLOYER, OCCUPATIONAL_PHYSICIAN -> EnumSet.of(Register.ORGANISATION);
            case ADVISORY_PHYSICIAN,
                    RETURN_TO_WORK_COORDINATOR,
                    FUND_PAYMENTS,
                    EMPLOYMENT_ADVISER,
                    TRAINING_CENTRE,
                    ORGANISATION_ADMINISTRATOR ->
                EnumSet.of(Register.ORGANISATION, Register.CONVENTION, Register.DIRECTIVE);
            case REGISTRAR,
                    SOCIAL_EXPERT,
                    INSPECTING_PHYSICIAN,
                    COMMISSION_SECRETARY,
                    SECURITY_OFFICER,
                    DEPARTMENT_HEAD ->
                EnumSet.of(Register.ORGANISATION, Register.CONVENTION, Register.DIRECTIVE, Register.SETTING);
        };
    }

    /// Whether a role reads the mandates of all people of its own organisation.
    public static boolean readsMandatesOfColleagues(Role role) {
        return role == Role.ORGANISATION_ADMINISTRATOR || role == Role.DEPARTMENT_HEAD;
    }
}
