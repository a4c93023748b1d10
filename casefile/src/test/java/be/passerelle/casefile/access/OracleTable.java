// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The table of access, written a second time.
final class OracleTable {

    /// Role: compartments; fields of the person besides name and language. What is in brackets, with
    /// consent alone.
    private static final String TABLE = """
            insured: identity incapacity workAbility trajectory programme attendance money consent representation \
            outcome correction protection accessLog; all
            advisoryPhysician: identity incapacity medical workAbility trajectory programme attendance consent \
            representation outcome correction protection; all
            returnToWorkCoordinator: identity incapacity workAbility trajectory programme attendance money consent \
            representation outcome correction protection; all
            fundPayments: identity incapacity attendance money protection; all
            referralCounsellor: identity trajectory programme attendance consent outcome correction (incapacity) \
            (workAbility); BIRTH_YEAR MUNICIPALITY FUND
            trainingCentre: identity attendance; BIRTH_YEAR
            registrar: identity incapacity programme correction protection; all
            commissionSecretary: identity incapacity programme correction protection; all
            socialExpert: identity incapacity workAbility trajectory programme attendance outcome correction \
            protection; all
            inspectingPhysician: identity incapacity medical workAbility trajectory programme attendance outcome \
            correction protection; all
            departmentHead: ; none
            organisationAdministrator: ; none
            securityOfficer: ; none""";

    record Line(Set<Compartment> always, Set<Compartment> withConsent, Set<IdentityField> fields) {}

    private OracleTable() {}

    static Map<Role, Line> lines() {
        Map<Role, Line> lines = new EnumMap<>(Role.class);
        TABLE.lines().forEach(line -> {
            String[] parts = line.split("[:;]", -1);
            Set<Compartment> always = EnumSet.noneOf(Compartment.class);
            Set<Compartment> withConsent = EnumSet.noneOf(Compartment.class);
            for (String word : parts[1].strip().split(" +", -1)) {
                if (!word.isEmpty()) {
                    (word.startsWith("(") ? withConsent : always)
                            .add(Codes.known(Compartment.class, word.replaceAll("[()]", "")));
                }
            }
            lines.put(Codes.known(Role.class, parts[0].strip()), new Line(always, withConsent, fields(parts[2])));
        });
        return lines;
    }

    private static Set<IdentityField> fields(String words) {
        Set<IdentityField> fields = EnumSet.noneOf(IdentityField.class);
        switch (words.strip()) {
            case "all" -> fields.addAll(List.of(IdentityField.values()));
            case "none" -> {}
            default ->
                Arrays.stream(words.strip().split(" ", -1))
                        .map(IdentityField::valueOf)
                        .forEach(fields::add);
        }
        return fields;
    }
}
