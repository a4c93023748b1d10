// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.language.Language;
import be.passerelle.registers.convention.ConventionTerms;
import be.passerelle.registers.directive.DirectiveTerms;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How what stands in a register reads, every line of it: what is not there is said to be none, so that two of them
/// can be compared.
record TermsWords(Words words) {

    /// How terms read.
    interface Told<T> {
        List<Definition> of(T terms);
    }

    List<Definition> organisation(Organisation o) {
        return List.of(
                line("component.organisation.registered.names", names(o)),
                line("component.organisation.registered.kind", words.value(o.kind())),
                line("register.period", words.value(o.period())),
                line("component.organisation.registered.enterpriseNumber", orNone(o.enterpriseNumber())),
                line("component.organisation.registered.insurerCode", orNone(o.insurerCode())),
                line(
                        "component.organisation.registered.regions",
                        listed(o.regions().stream().sorted().toList())));
    }

    List<Definition> convention(ConventionTerms terms) {
        return List.of(
                line("group.ConventionTerms.mayDo", listed(terms.mayDo())),
                line("group.ConventionTerms.maySend", listed(terms.maySend())),
                line("group.ConventionTerms.trajectoriesPerYear", orNone(terms.trajectoriesPerYear())),
                line("group.ConventionTerms.pricePerTrajectory", orNone(terms.pricePerTrajectory())),
                line("group.ConventionTerms.paymentWithinDays", orNone(terms.paymentWithinDays())),
                line("group.ConventionTerms.source", words.source(terms.source())));
    }

    List<Definition> directive(DirectiveTerms terms) {
        return List.of(
                line("group.DirectiveTerms.conditions", listed(terms.conditions())),
                line("group.DirectiveTerms.highestPrice", orNone(terms.highestPrice())),
                line("group.DirectiveTerms.ratifiedOn", orNone(terms.ratifiedOn())),
                line("group.DirectiveTerms.source", words.source(terms.source())));
    }

    /// Terms with the days on which they hold.
    <T> List<Definition> during(Period period, T terms, Told<T> told) {
        List<Definition> all = new ArrayList<>();
        all.add(line("register.period", words.value(period)));
        all.addAll(told.of(terms));
        return all;
    }

    /// That nothing holds.
    List<Definition> nothing() {
        return List.of(line("register.period", words.text("register.nothing")));
    }

    private String names(Organisation o) {
        boolean one = Arrays.stream(Language.values()).map(o::name).distinct().count() == 1;
        return one
                ? o.name(words.language())
                : Arrays.stream(Language.values())
                        .map(l -> l.code() + words.text("words.colon") + o.name(l))
                        .collect(Collectors.joining("\n"));
    }

    private Definition line(String term, String value) {
        return Definition.of(words.text(term), value);
    }

    private String listed(List<?> constants) {
        return constants.isEmpty() ? words.text("register.none") : words.value(constants);
    }

    private String orNone(Optional<?> value) {
        return value.map(words::value).orElse(words.text("register.none"));
    }
}
