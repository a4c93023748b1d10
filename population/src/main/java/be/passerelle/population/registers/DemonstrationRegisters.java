// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.registers;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.language.Language;
import be.passerelle.law.parameter.Money;
import be.passerelle.population.organisation.Organisations;
import be.passerelle.population.staff.Staff;
import be.passerelle.population.staff.StaffMember;
import be.passerelle.registers.Registers;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.convention.ConventionTerms;
import be.passerelle.registers.convention.PartnerTask;
import be.passerelle.registers.convention.RequestKind;
import be.passerelle.registers.directive.Directive.Condition;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.directive.DirectiveTerms;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.organisation.Names;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.registers.procedure.Keepers;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.RegisterId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The registers that the demonstration starts with, act by act: what is public as it was published, the
/// rest invented.
public final class DemonstrationRegisters {

    /// The first day of the first scheme that files go back to.
    private static final LocalDate FIRST_DAY = LocalDate.of(2002, 7, 1);

    private static final LocalDate RENEWED_FLANDERS = LocalDate.of(2016, 1, 1);
    private static final LocalDate RENEWED_ELSEWHERE = LocalDate.of(2017, 1, 1);
    private static final LocalDate RENEWED_ALL = LocalDate.of(2023, 1, 1);
    /// From when invalid people register with a partner: of Actiris the month is known, and its last day is certain.
    private static final LocalDate ROUTE_C_FLANDERS = LocalDate.of(2023, 3, 1);
    private static final LocalDate ROUTE_C_BRUSSELS = LocalDate.of(2023, 3, 31);
    private static final LocalDate ROUTE_C_WALLONIA = LocalDate.of(2023, 5, 22);
    /// The first day of the fourth route was not found: a setting of the demonstration.
    private static final LocalDate FOURTH_ROUTE = LocalDate.of(2025, 1, 1);

    private static final Performer HEAD = only(Role.DEPARTMENT_HEAD, Language.FR);
    private static final Performer OTHER_HEAD = only(Role.DEPARTMENT_HEAD, Language.NL);
    private static final Performer SECRETARY = only(Role.COMMISSION_SECRETARY, Language.FR);
    private static final Performer OTHER_SECRETARY = only(Role.COMMISSION_SECRETARY, Language.NL);
    private static final List<RegisterStory> STORIES = stories();
    private static final Registers REGISTERS = RegisterBook.of(
                    STORIES.stream().map(DemonstrationRegisters::recorded).toList())
            .on(RENEWED_ALL);

    private DemonstrationRegisters() {}

    /// What the registers come to.
    public static Registers registers() {
        return REGISTERS;
    }

    /// The acts of each stream. Those who keep the registers are given their mandates here too: the
    /// performers of the first acts could not yet have had any.
    public static List<RegisterStory> acts() {
        return STORIES;
    }

    private static List<RegisterStory> stories() {
        List<RegisterStory> stories = new ArrayList<>();
        Organisations.all().forEach(o -> stories.add(organisation(o)));
        stories.addAll(conventions());
        stories.addAll(directives());
        Staff.all().forEach(member -> stories.add(mandate(member)));
        return List.copyOf(stories);
    }

    private static RegisterStory organisation(Organisation o) {
        Map<Language, String> names = o.names();
        Names four = new Names(o.name(Language.FR), o.name(Language.NL), o.name(Language.DE), o.name(Language.EN));
        if (names.size() != Language.values().length) {
            throw new IllegalStateException("an organisation has a name in each language");
        }
        OrganisationAct act = new OrganisationAct.Registered(
                o.id().key(), o.kind(), four, Optional.empty(), o.insurerCode(), List.copyOf(o.regions()), FIRST_DAY);
        return new Story(RegisterKey.organisation(o.id()))
                .then(FIRST_DAY, HEAD, act)
                .told();
    }

    /// The framework agreements with the regional partners, each from its date of application.
    private static List<RegisterStory> conventions() {
        return List.of(
                agreements(
                        Organisations.VDAB,
                        ROUTE_C_FLANDERS,
                        LocalDate.of(2012, 12, 12),
                        RENEWED_FLANDERS,
                        RENEWED_ALL,
                        ROUTE_C_FLANDERS,
                        FOURTH_ROUTE),
                agreements(
                        Organisations.FOREM,
                        ROUTE_C_WALLONIA,
                        LocalDate.of(2013, 4, 30),
                        RENEWED_ELSEWHERE,
                        RENEWED_ALL,
                        ROUTE_C_WALLONIA,
                        FOURTH_ROUTE),
                agreements(
                        Organisations.ACTIRIS,
                        ROUTE_C_BRUSSELS,
                        LocalDate.of(2014, 3, 10),
                        RENEWED_ELSEWHERE,
                        RENEWED_ALL,
                        ROUTE_C_BRUSSELS,
                        FOURTH_ROUTE),
                agreements(Organisations.ADG, LocalDate.MAX, LocalDate.of(2024, 1, 1)));
    }

    /// The first agreements left requests to the advisory physician; since the conventions were renewed, in
    /// 2016 in Flanders and in 2017 elsewhere, partners send their own.
    private static ConventionTerms terms(OrganisationId partner, LocalDate from, LocalDate routeC) {
        return new ConventionTerms(
                tasks(from, routeC),
                from.isBefore(RENEWED_FLANDERS) ? List.of() : List.of(RequestKind.values()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                source(partner, from, routeC).toString());
    }

    private static List<PartnerTask> tasks(LocalDate from, LocalDate routeC) {
        List<PartnerTask> tasks = new ArrayList<>(
                List.of(PartnerTask.GUIDE_TRAJECTORIES, PartnerTask.DEFINE_PROJECTS, PartnerTask.COACH_AT_WORK));
        if (!from.isBefore(routeC)) {
            tasks.add(PartnerTask.TAKE_REGISTRATIONS);
        }
        if (from.equals(FOURTH_ROUTE)) {
            tasks.add(PartnerTask.TAKE_FROM_OCCUPATIONAL_PHYSICIANS);
        }
        return tasks;
    }

    private static Citation source(OrganisationId partner, LocalDate from, LocalDate routeC) {
        if (from.equals(FOURTH_ROUTE)) {
            return Citation.of("demonstration-settings", "fourthRoute");
        }
        return from.equals(routeC)
                ? Citation.of("inami-presentation-2023", "routeC")
                : Citation.of("framework-agreements", partner.key());
    }

    /// @param routeC from when invalid people register with the partner
    /// @param from the first days of one agreement after the other, each concluded up to the day before the
    ///     next
    private static RegisterStory agreements(OrganisationId partner, LocalDate routeC, LocalDate... from) {
        Story story = new Story(RegisterKey.convention(partner));
        for (int i = 0; i < from.length; i++) {
            Optional<LocalDate> until = i + 1 < from.length ? Optional.of(from[i + 1].minusDays(1)) : Optional.empty();
            story.then(
                    from[i].minusDays(1),
                    HEAD,
                    new ConventionAct.Proposed(
                            partner, from[i], until, Optional.empty(), terms(partner, from[i], routeC)));
            story.then(from[i].minusDays(1), OTHER_HEAD, new ConventionAct.Confirmed(new ActNumber(2 * i + 1)));
        }
        return story.told();
    }

    /// The directives of the commission were not found: these are settings of the demonstration, and say so
    /// where they are cited. Their prices are chosen around two published ones: 1 800 € for the median
    /// training of the pilots, about 4 500 € for a whole trajectory in Flanders.
    private static List<RegisterStory> directives() {
        return List.of(
                directive(
                        "1",
                        "3000.00",
                        Condition.SENT_UNDER_CONVENTION,
                        Condition.COMPATIBLE_WITH_HEALTH,
                        Condition.RECOGNISED_DIPLOMA,
                        Condition.SOUGHT_ON_LOCAL_MARKET,
                        Condition.PRICE_WITHIN_LIMIT,
                        Condition.STARTS_AFTER_REQUEST),
                directive(
                        "2",
                        "1800.00",
                        Condition.SENT_UNDER_CONVENTION,
                        Condition.COMPATIBLE_WITH_HEALTH,
                        Condition.SOUGHT_ON_LOCAL_MARKET,
                        Condition.PRICE_WITHIN_LIMIT,
                        Condition.STARTS_AFTER_REQUEST),
                directive(
                        "3",
                        "800.00",
                        Condition.SENT_UNDER_CONVENTION,
                        Condition.COMPATIBLE_WITH_HEALTH,
                        Condition.PRICE_WITHIN_LIMIT,
                        Condition.STARTS_AFTER_REQUEST));
    }

    private static RegisterStory directive(String key, String highestPrice, Condition... conditions) {
        DirectiveTerms terms = new DirectiveTerms(
                List.of(conditions),
                Optional.of(Money.of(highestPrice)),
                Optional.empty(),
                Citation.of("demonstration-settings", "directives", key).toString());
        LocalDate before = RENEWED_FLANDERS.minusDays(1);
        return new Story(RegisterKey.directive(key))
                .then(
                        before,
                        SECRETARY,
                        new DirectiveAct.Proposed(key, RENEWED_FLANDERS, Optional.empty(), Optional.empty(), terms))
                .then(before, OTHER_SECRETARY, new DirectiveAct.Confirmed(new ActNumber(1)))
                .told();
    }

    /// Each member of staff is given the mandate that they work under in every life: by one person, or by two
    /// where the role confirms what others propose.
    private static RegisterStory mandate(StaffMember member) {
        Story story = new Story(RegisterKey.mandates(member.id(), member.organisation()));
        if (!Keepers.confirm().contains(member.role())) {
            return story.then(FIRST_DAY, giver(member), given(member)).told();
        }
        return story.then(FIRST_DAY, giver(member), proposed(member))
                .then(FIRST_DAY, second(member), new MandateAct.Confirmed(new ActNumber(1)))
                .told();
    }

    private static MandateAct.Given given(StaffMember member) {
        return proposed(member).given();
    }

    private static MandateAct.Proposed proposed(StaffMember member) {
        return new MandateAct.Proposed(
                member.id().key(),
                member.givenName(),
                member.familyName(),
                member.nationalNumber(),
                member.organisation(),
                member.role(),
                List.of(),
                List.of(member.language()),
                FIRST_DAY,
                Optional.empty());
    }

    /// Department heads propose the mandates of administrators, and administrators give all others; nobody
    /// their own.
    private static Performer giver(StaffMember member) {
        if (member.role() == Role.ORGANISATION_ADMINISTRATOR) {
            return HEAD;
        }
        return Staff.all().stream()
                .filter(m -> m.role() == Role.ORGANISATION_ADMINISTRATOR
                        && m.organisation().equals(member.organisation()))
                .findFirst()
                .map(StaffMember::performer)
                .orElse(HEAD);
    }

    /// A head of department, who neither proposed it nor gets it.
    private static Performer second(StaffMember member) {
        return member.id().equals(OTHER_HEAD.person()) ? HEAD : OTHER_HEAD;
    }

    private static Performer only(Role role, Language language) {
        return Staff.of(Organisations.NIHDI, role, language).getFirst().performer();
    }

    private static List<RecordedAct> recorded(RegisterStory story) {
        List<RecordedAct> acts = new ArrayList<>();
        RegisterId stream = story.key().id();
        story.entries()
                .forEach(e -> acts.add(new RecordedAct(
                        stream,
                        acts.size() + 1,
                        0,
                        e.proposed().happenedOn(),
                        e.recordedAt(),
                        e.proposed().by(),
                        e.command(),
                        "",
                        e.proposed().act())));
        return acts;
    }
}
