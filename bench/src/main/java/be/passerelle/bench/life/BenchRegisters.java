// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.life;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.language.Language;
import be.passerelle.law.parameter.Money;
import be.passerelle.registers.Registers;
import be.passerelle.registers.convention.Convention;
import be.passerelle.registers.directive.Directive;
import be.passerelle.registers.directive.Directive.Condition;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Registers of the size of the real ones: the funds, the institute, the partners and some fifty centres.
public final class BenchRegisters {

    public static final OrganisationId NIHDI = new OrganisationId("nihdi");
    public static final OrganisationId PARTNER = new OrganisationId("partner-1");
    public static final OrganisationId CENTRE = new OrganisationId("centre-1");
    public static final OrganisationId INSURED = new OrganisationId("insured");

    /// The directive that the file of forty acts is granted under.
    public static final String DIRECTIVE = "1";

    private static final int FUNDS = 8;
    private static final int PARTNERS = 4;
    private static final int CENTRES = 50;
    private static final LocalDate START = LocalDate.of(2016, 1, 1);
    private static final Citation CITATION = Citation.of("law-1994-07-14", "109bis");

    private BenchRegisters() {}

    public static Registers registers() {
        List<Organisation> organisations = new ArrayList<>();
        organisations.add(organisation(NIHDI.key(), OrganisationKind.NIHDI));
        organisations.add(organisation(INSURED.key(), OrganisationKind.INSURED));
        many(organisations, "fund-", FUNDS, OrganisationKind.SICKNESS_FUND);
        many(organisations, "partner-", PARTNERS, OrganisationKind.EMPLOYMENT_PARTNER);
        many(organisations, "centre-", CENTRES, OrganisationKind.TRAINING_CENTRE);
        return Registers.of(
                organisations,
                List.of(new Convention(PARTNER, Period.since(START), CITATION)),
                List.of(
                        directive(
                                DIRECTIVE,
                                "3000.00",
                                Condition.SENT_UNDER_CONVENTION,
                                Condition.COMPATIBLE_WITH_HEALTH,
                                Condition.RECOGNISED_DIPLOMA,
                                Condition.PRICE_WITHIN_LIMIT,
                                Condition.STARTS_AFTER_REQUEST),
                        directive(
                                "2",
                                "1000.00",
                                Condition.SENT_UNDER_CONVENTION,
                                Condition.COMPATIBLE_WITH_HEALTH,
                                Condition.PRICE_WITHIN_LIMIT)));
    }

    /// The fund of a person.
    static OrganisationId fund(int person) {
        return new OrganisationId("fund-" + (person % FUNDS + 1));
    }

    private static Directive directive(String key, String highestPrice, Condition... conditions) {
        return new Directive(
                key, Period.since(START), List.of(conditions), Optional.of(Money.of(highestPrice)), CITATION);
    }

    private static void many(List<Organisation> all, String prefix, int count, OrganisationKind kind) {
        for (int i = 1; i <= count; i++) {
            all.add(organisation(prefix + i, kind));
        }
    }

    private static Organisation organisation(String key, OrganisationKind kind) {
        return new Organisation(
                new OrganisationId(key),
                kind,
                Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), each -> key)));
    }
}
