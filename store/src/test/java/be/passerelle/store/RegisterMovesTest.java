// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.LawInForce;
import be.passerelle.law.parameter.Money;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.RegisterMove;
import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.convention.ConventionTerms;
import be.passerelle.registers.convention.RequestKind;
import be.passerelle.registers.directive.Directive;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.directive.DirectiveTerms;
import be.passerelle.registers.organisation.Names;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.registry.Imported;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.desk.RegisterNeed;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How many files a change of a register makes stale, and who works them off: counted, not timed.
class RegisterMovesTest {

    private static final OrganisationId INSTITUTE = new OrganisationId("institute");
    private static final OrganisationId PARTNER = new OrganisationId("one-partner");
    private static final OrganisationId OTHER_PARTNER = new OrganisationId("another-partner");
    private static final Performer ONE = new Performer(new PersonId("one"), INSTITUTE, Role.DEPARTMENT_HEAD);
    private static final Performer OTHER = new Performer(new PersonId("other"), INSTITUTE, Role.DEPARTMENT_HEAD);
    private static final LocalDate EARLIER = DeskStore.TODAY.minusDays(40);

    private final DeskStore store = new DeskStore();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void touches_only_the_files_that_ask_about_what_moved() {
        opened(3, "", "");
        opened(4, about(PARTNER), EARLIER.toString());
        opened(5, about(PARTNER), "infinity");
        opened(6, about(OTHER_PARTNER), DeskStore.TODAY.toString());

        organisation(PARTNER);
        organisation(OTHER_PARTNER);
        assertThat(stale()).as("what an organisation is called").isEmpty();

        directive("1", DeskStore.TODAY, false);
        assertThat(stale()).as("what waits for a second person").isEmpty();

        convention(OTHER_PARTNER, EARLIER);
        assertThat(stale()).hasSize(6);
        store.refresh.refresh(DeskStore.TODAY);
        assertThat(stale()).isEmpty();

        convention(PARTNER, DeskStore.TODAY);
        assertThat(stale()).as("requests of days before are not touched").hasSize(5);

        directive("2", EARLIER, true);
        assertThat(stale()).as("a directive for all requests since then").hasSize(9);
    }

    /// A part within the request, the rest by the job, which a process that ended has left to another.
    @Test
    void a_job_works_off_what_the_request_left() {
        opened(30, about(PARTNER), "infinity");
        directive("1", DeskStore.TODAY, true);

        assertThat(store.refresh.refreshMoved(10)).as("there are more").isTrue();
        assertThat(stale()).hasSize(20);
        assertThat(store.refresh.refreshMoved(10)).isTrue();
        assertThat(stale()).hasSize(10);

        var next = new ProjectionRefresh(store.registryRole, store.log, LawInForce.read(), Members.registers());
        assertThat(next.refreshUnlessRunning(DeskStore.TODAY)).isEqualTo(10);
        assertThat(stale()).isEmpty();
        assertThat(next.refreshMoved(10)).isFalse();
        assertThat(next.refreshUnlessRunning(DeskStore.TODAY)).isZero();
    }

    /// As many as there are, of those that somebody has a ground to look at.
    @Test
    void names_the_files_that_need_it_to_those_who_may_look_at_them() {
        opened(2, about(PARTNER), "infinity");
        opened(1, about(OTHER_PARTNER), "infinity");
        opened(1, "", "");
        NeedNames names = new NeedNames(store.readerRole);
        RegisterNeed all = new RegisterNeed.NotDecided(Optional.empty());
        assertThat(names.files(Members.COORDINATOR, all, 20)).hasSize(3);
        assertThat(names.files(Members.COORDINATOR, all, 2)).hasSize(2);
        assertThat(names.files(Members.COORDINATOR, new RegisterNeed.NotDecided(Optional.of(PARTNER)), 20))
                .hasSize(2);
        assertThat(names.files(Members.OF_OTHER_FUND, all, 20)).isEmpty();
        OrganisationId fund = Members.COORDINATOR.organisation();
        assertThat(names.files(Members.COORDINATOR, new RegisterNeed.ToBeDoneBy(fund), 20))
                .hasSize(4);
        assertThat(names.files(Members.OF_OTHER_FUND, new RegisterNeed.ToBeDoneBy(fund), 20))
                .isEmpty();
    }

    /// What was computed with the registers as they were before is what `verify` expects of files that do not ask.
    @Test
    void files_that_do_not_ask_hold_with_the_registers_of_today() {
        opened(2, "", "");
        directive("1", EARLIER, true);
        assertThat(store.maintenance.verify(_ -> {}).broken()).isEmpty();
        assertThat(store.maintenance.verify(_ -> {}).underOtherLaw()).isZero();
        opened(1, about(PARTNER), "infinity");
        directive("2", EARLIER, true);
        assertThat(store.maintenance.verify(_ -> {}).underOtherLaw()).isOne();
    }

    private static String about(OrganisationId partner) {
        return RegisterMove.DIRECTIVES + "," + RegisterMove.conventionsOf(partner);
    }

    /// Files whose rows say that they ask; computed again they no longer do, as nothing was asked in them.
    private void opened(int files, String about, String on) {
        for (int i = 0; i < files; i++) {
            asks(store.opened("Peeters", "Zoé"), about, on);
        }
    }

    private void asks(CaseFileId file, String about, String on) {
        store.registryRole.run(new Pipeline()
                .then(
                        "UPDATE case_file SET asks = string_to_array(?, ','), asks_on = nullif(?, '')::date"
                                + " WHERE stream = ?",
                        about,
                        on,
                        file.value()));
    }

    private List<CaseFileId> stale() {
        List<CaseFileId> files = new ArrayList<>();
        store.registryRole.run(CaseFileTable.moved(new Pipeline(), 1000, files::add));
        return files;
    }

    private void organisation(OrganisationId partner) {
        record(
                RegisterKey.organisation(partner),
                new OrganisationAct.Registered(
                        partner.key(),
                        OrganisationKind.EMPLOYMENT_PARTNER,
                        new Names(partner.key(), partner.key(), partner.key(), partner.key()),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        EARLIER));
    }

    private void convention(OrganisationId partner, LocalDate from) {
        ConventionTerms terms = new ConventionTerms(
                List.of(),
                List.of(RequestKind.TRAINING),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "invented");
        record(
                RegisterKey.convention(partner),
                new ConventionAct.Proposed(partner, from, Optional.empty(), Optional.empty(), terms),
                new ConventionAct.Confirmed(new ActNumber(1)));
    }

    private void directive(String key, LocalDate from, boolean confirmed) {
        DirectiveTerms terms = new DirectiveTerms(
                List.of(Directive.Condition.PRICE_WITHIN_LIMIT),
                Optional.of(Money.of("900.00")),
                Optional.empty(),
                "invented");
        RegisterAct proposed = new DirectiveAct.Proposed(key, from, Optional.empty(), Optional.empty(), terms);
        if (confirmed) {
            record(RegisterKey.directive(key), proposed, new DirectiveAct.Confirmed(new ActNumber(1)));
        } else {
            record(RegisterKey.directive(key), proposed);
        }
    }

    private void record(RegisterKey key, RegisterAct... acts) {
        List<Imported> imported = new ArrayList<>();
        for (RegisterAct act : acts) {
            Performer by = imported.isEmpty() ? ONE : OTHER;
            imported.add(new Imported(
                    new ProposedAct(0, EARLIER, by, act),
                    DeskStore.TODAY.atTime(9, imported.size()).toInstant(ZoneOffset.UTC),
                    Members.newCommand()));
        }
        assertThat(store.registry.importRegister(key, imported)).isTrue();
    }
}
