// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.procedure;

import be.passerelle.law.language.Phrase;
import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.convention.ConventionEntry;
import be.passerelle.registers.convention.ConventionTerms;
import be.passerelle.registers.version.Versions;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.identifier.OrganisationKind;
import java.time.LocalDate;

/// What the acts of conventions must meet.
final class ConventionChecks {

    private ConventionChecks() {}

    static void check(RegisterSituation s, Performer by, ConventionAct act, Refusals refusals) {
        VersionChecks<ConventionTerms> checks = new VersionChecks<>(versions(s), s.today(), refusals);
        switch (act) {
            case ConventionAct.Proposed proposed -> {
                checks.mayPropose();
                proposed(s, by, proposed, checks, refusals);
            }
            case ConventionAct.EndProposed(ActNumber(int convention), LocalDate lastDay, var _) -> {
                checks.mayPropose();
                checks.end(convention, lastDay);
            }
            case ConventionAct.Confirmed(ActNumber(int proposal)) -> checks.confirm(proposal, by, s.registers());
            case ConventionAct.Declined _ -> {
                // Whatever waits may be declined.
            }
        }
    }

    private static void proposed(
            RegisterSituation s,
            Performer by,
            ConventionAct.Proposed act,
            VersionChecks<ConventionTerms> checks,
            Refusals refusals) {
        boolean partner = s.registers()
                .organisation(act.partner())
                .filter(o -> o.kind() == OrganisationKind.EMPLOYMENT_PARTNER && o.takesPartOn(act.from()))
                .isPresent();
        refusals.content(!partner, "partner", Phrase.of("refusal.notAPartner"));
        boolean ends = act.until().filter(u -> u.isBefore(act.from())).isPresent();
        refusals.content(ends, "until", Phrase.of("refusal.endsBeforeItBegins"));
        if (!ends) {
            checks.start(ConventionEntry.start(0, by.person(), act));
        }
    }

    private static Versions<ConventionTerms> versions(RegisterSituation s) {
        return s.entry(ConventionEntry.class).map(ConventionEntry::versions).orElse(Versions.none());
    }
}
