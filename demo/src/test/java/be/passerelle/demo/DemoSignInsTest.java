// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.NumberChangeCause;
import be.passerelle.casefile.person.Sex;
import be.passerelle.law.LawInForce;
import be.passerelle.law.language.Language;
import be.passerelle.population.person.InventedPeople;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registry.desk.FileStore;
import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.registry.identity.RepresentedFiles;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.FileNumber;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.key.KeyKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What a token is worth on the last day of a mandate, and on the day after.
class DemoSignInsTest {

    private static final LocalDate LAST = LocalDate.of(2026, 1, 31);
    private static final OrganisationId FUND = new OrganisationId("solidaris");
    private static final RegisterKey KEY = RegisterKey.mandates("somebody.new", FUND);
    private static final String TOKEN = "demo-somebody.new@solidaris@fundPayments";

    private RegisterBook book = RegisterBook.empty();

    @Test
    void saysOnWhichDayTheMandateBehindATokenEnded() {
        given(1, LocalDate.of(2026, 1, 1));
        assertThat(on(LAST).byToken(TOKEN)).isPresent();
        assertThat(on(LAST).endedOn(TOKEN)).isEmpty();
        record(2, new MandateAct.Ended(new ActNumber(1), LAST));
        assertThat(on(LAST).byToken(TOKEN)).isPresent();
        assertThat(on(LAST).endedOn(TOKEN)).isEmpty();
        assertThat(on(LAST.plusDays(1)).byToken(TOKEN)).isEmpty();
        assertThat(on(LAST.plusDays(1)).endedOn(TOKEN)).contains(LAST);
        assertThat(on(LAST.plusDays(1)).endedOn(TOKEN + "x")).isEmpty();

        given(3, LAST.plusDays(3));
        assertThat(on(LAST.plusDays(2)).endedOn(TOKEN)).contains(LAST);
        assertThat(on(LAST.plusDays(3)).endedOn(TOKEN)).isEmpty();
        assertThat(on(LAST.plusDays(3)).byToken(TOKEN)).isPresent();
    }

    @Test
    void aMandateThatHasNotBegunDidNotEnd() {
        given(1, LAST);
        assertThat(on(LAST.minusDays(1)).byToken(TOKEN)).isEmpty();
        assertThat(on(LAST.minusDays(1)).endedOn(TOKEN)).isEmpty();
    }

    private void given(int number, LocalDate from) {
        record(
                number,
                new MandateAct.Given(
                        "somebody.new",
                        "Some",
                        "Body",
                        InventedPeople.numberOfColleague(500, Sex.FEMALE),
                        FUND,
                        Role.FUND_PAYMENTS,
                        List.of(),
                        List.of(Language.FR),
                        from,
                        Optional.empty()));
    }

    private void record(int number, RegisterAct act) {
        Performer keeper = new Performer(new PersonId("keeper"), FUND, Role.ORGANISATION_ADMINISTRATOR);
        book = book.plus(
                KEY,
                new RecordedAct(
                        KEY.id(),
                        number,
                        0,
                        LAST.minusDays(30),
                        instant(LAST.minusDays(30)),
                        keeper,
                        new CommandId(new UUID(0, number)),
                        "",
                        act));
    }

    private DemoSignIns on(LocalDate today) {
        InstallationClock clock = new InstallationClock() {
            @Override
            public Instant now() {
                return instant(today);
            }

            @Override
            public LocalDate today() {
                return today;
            }

            @Override
            public void moveTo(LocalDate day) {
                throw new IllegalStateException("a day of a test stays");
            }
        };
        RepresentedFiles nobody = new RepresentedFiles(new NoFiles(), LawInForce.read(), clock);
        return new DemoSignIns(List.of(), List.of(), () -> book, clock, nobody);
    }

    /// Nobody represents anybody here.
    private static final class NoFiles implements FileStore {

        @Override
        public Optional<CaseFile> read(CaseFileId id, Set<KeyKind> keys) {
            return Optional.empty();
        }

        @Override
        public List<CaseFile> read(List<CaseFileId> ids, Set<KeyKind> keys) {
            return List.of();
        }

        @Override
        public Optional<CaseFileId> ofNationalNumber(NationalNumber number) {
            return Optional.empty();
        }

        @Override
        public List<CaseFileId> formerly(NationalNumber number, Set<NumberChangeCause> causes) {
            return List.of();
        }

        @Override
        public List<CaseFileId> representedBy(NationalNumber number) {
            return List.of();
        }

        @Override
        public Optional<CaseFileId> ofNumber(FileNumber number) {
            return Optional.empty();
        }
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
