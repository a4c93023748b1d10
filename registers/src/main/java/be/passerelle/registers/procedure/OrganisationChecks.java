// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.procedure;

import be.passerelle.law.language.Phrase;
import be.passerelle.registers.organisation.EnterpriseNumber;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.registers.organisation.OrganisationEntry;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.time.LocalDate;
import java.util.Optional;

/// What the acts of an organisation must meet.
final class OrganisationChecks {

    private static final String KEY = "[a-z0-9][a-zA-Z0-9-]{0,39}";

    /// Unions are numbered in hundreds; their federations below.
    private static final String INSURER = "[1-9][0-9]{2}";

    private OrganisationChecks() {}

    static void check(RegisterSituation s, OrganisationAct act, Refusals refusals) {
        switch (act) {
            case OrganisationAct.Registered registered -> registered(s, registered, refusals);
            case OrganisationAct.DetailsChanged changed -> {
                OrganisationEntry entry = entry(s);
                boolean outside = changed.from().isBefore(entry.firstDay())
                        || changed.from().isAfter(entry.lastDay());
                refusals.content(outside, "from", Phrase.of("refusal.outsideOrganisation"));
                numbers(s, entry.kind(), changed.enterpriseNumber(), changed.insurerCode(), refusals);
                boolean same = entry.after(changed).on(changed.from()).equals(entry.on(changed.from()));
                refusals.content(!outside && same, "from", Phrase.of("refusal.changesNothing"));
            }
            case OrganisationAct.Closed(LocalDate lastDay, var _) -> closed(s, lastDay, refusals);
        }
    }

    private static void registered(RegisterSituation s, OrganisationAct.Registered act, Refusals refusals) {
        refusals.content(!act.key().matches(KEY), "key", Phrase.of("refusal.organisationKey"));
        refusals.content(s.entry().isPresent(), "key", Phrase.of("refusal.organisationExists"));
        boolean single = act.kind() == OrganisationKind.NIHDI || act.kind() == OrganisationKind.INSURED;
        boolean another = s.registers().organisations().values().stream().anyMatch(o -> o.kind() == act.kind());
        refusals.content(single && another, "kind", Phrase.of("refusal.onlyOneOfKind"));
        numbers(s, act.kind(), act.enterpriseNumber(), act.insurerCode(), refusals);
    }

    private static void numbers(
            RegisterSituation s,
            OrganisationKind kind,
            Optional<String> enterprise,
            Optional<String> insurer,
            Refusals refusals) {
        Optional<EnterpriseNumber> number = enterprise.flatMap(EnterpriseNumber::parse);
        refusals.content(
                enterprise.isPresent() && number.isEmpty(), "enterpriseNumber", Phrase.of("refusal.enterpriseNumber"));
        boolean taken = number.isPresent()
                && s.registers().organisations().values().stream()
                        .filter(o -> !o.id().key().equals(s.key().key()))
                        .map(Organisation::enterpriseNumber)
                        .anyMatch(number::equals);
        refusals.content(taken, "enterpriseNumber", Phrase.of("refusal.enterpriseNumberTaken"));
        boolean unfit = insurer.isPresent()
                && (kind != OrganisationKind.SICKNESS_FUND || !insurer.get().matches(INSURER));
        refusals.content(unfit, "insurerCode", Phrase.of("refusal.insurerCode"));
    }

    /// What open files and people need cannot go: their mandates and conventions end first.
    private static void closed(RegisterSituation s, LocalDate lastDay, Refusals refusals) {
        OrganisationEntry entry = entry(s);
        OrganisationId id = entry.id();
        refusals.state(entry.isClosed(), Phrase.of("refusal.organisationClosed", "day", entry.lastDay()));
        refusals.content(lastDay.isBefore(s.today()), "lastDay", Phrase.of("refusal.endsInThePast", "day", s.today()));
        long mandates = s.registers().mandates().stream()
                .filter(m -> m.organisation().equals(id) && m.period().until().isAfter(lastDay))
                .map(m -> m.person())
                .distinct()
                .count();
        refusals.content(mandates > 0, "lastDay", Phrase.of("refusal.organisationHasMandates", "count", mandates));
        boolean convention = s.registers().conventions().stream()
                .anyMatch(c -> c.partner().equals(id) && c.period().until().isAfter(lastDay));
        refusals.content(convention, "lastDay", Phrase.of("refusal.organisationHasConvention"));
    }

    private static OrganisationEntry entry(RegisterSituation s) {
        return s.existing(OrganisationEntry.class);
    }
}
