// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.procedure;

import be.passerelle.law.language.Phrase;
import be.passerelle.registers.directive.Directive;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.directive.DirectiveEntry;
import be.passerelle.registers.directive.DirectiveTerms;
import be.passerelle.registers.version.Versions;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Performer;
import java.time.LocalDate;
import java.util.HashSet;

/// What the acts of a directive must meet.
final class DirectiveChecks {

    private static final String KEY = "[a-z0-9][a-z0-9-]{0,9}";

    private DirectiveChecks() {}

    static void check(RegisterSituation s, Performer by, DirectiveAct act, Refusals refusals) {
        VersionChecks<DirectiveTerms> checks = new VersionChecks<>(versions(s), s.today(), refusals);
        switch (act) {
            case DirectiveAct.Proposed proposed -> {
                checks.mayPropose();
                proposed(s, by, proposed, checks, refusals);
            }
            case DirectiveAct.EndProposed(ActNumber(int version), LocalDate lastDay, var _) -> {
                checks.mayPropose();
                checks.end(version, lastDay);
            }
            case DirectiveAct.Confirmed(ActNumber(int proposal)) -> checks.confirm(proposal, by, s.registers());
            case DirectiveAct.Declined _ -> {
                // Whatever waits may be declined.
            }
        }
    }

    private static void proposed(
            RegisterSituation s,
            Performer by,
            DirectiveAct.Proposed act,
            VersionChecks<DirectiveTerms> checks,
            Refusals refusals) {
        DirectiveTerms terms = act.terms();
        refusals.content(!act.key().matches(KEY), "key", Phrase.of("refusal.directiveKey"));
        boolean twice =
                new HashSet<>(terms.conditions()).size() < terms.conditions().size();
        refusals.content(twice, "terms.conditions", Phrase.of("refusal.conditionTwice"));
        boolean limits = terms.conditions().contains(Directive.Condition.PRICE_WITHIN_LIMIT);
        refusals.content(
                limits != terms.highestPrice().isPresent(), "terms.highestPrice", Phrase.of("refusal.priceAndLimit"));
        refusals.content(
                terms.ratifiedOn().filter(d -> d.isAfter(s.today())).isPresent(),
                "terms.ratifiedOn",
                Phrase.of("refusal.notYet", "day", s.today()));
        boolean ends = act.until().filter(u -> u.isBefore(act.from())).isPresent();
        refusals.content(ends, "until", Phrase.of("refusal.endsBeforeItBegins"));
        if (!ends) {
            checks.start(DirectiveEntry.start(0, by.person(), act));
        }
    }

    private static Versions<DirectiveTerms> versions(RegisterSituation s) {
        return s.entry(DirectiveEntry.class).map(DirectiveEntry::versions).orElse(Versions.none());
    }
}
