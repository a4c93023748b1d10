// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.person.Insured;
import be.passerelle.law.retention.RetentionRules;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.erasure.ErasureBasis;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.erasure.ErasureGround;
import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.registry.erasure.HoldBasis;
import be.passerelle.registry.erasure.HoldReason;
import be.passerelle.registry.erasure.RetentionFound;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A security officer who is an insured person too has nothing to say about their own file.
class OwnFileOfOfficersTest {

    private static final ErasureBasis BASIS = new ErasureBasis(ErasureGround.ASKED_BY_PERSON, "R-1");

    private static final HoldBasis HOLD = new HoldBasis(HoldReason.ORDERED, "R-1", Optional.empty());

    private final InMemoryDesk memory = new InMemoryDesk(LocalDate.of(2026, 3, 2));
    private final ErasureDesk erasing = memory.erasureDesk();
    private final CaseFileId file = Members.newFile();

    @BeforeEach
    void aFile() {
        assertThat(memory.desk().record(Members.PHYSICIAN, Members.newCommand(), Members.opening(file)))
                .isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void theyFindAndAskNothing() {
        Viewer herself = officer("one", number());
        assertThat(erasing.find(herself, file.number().written())).isEmpty();
        assertThat(erasing.ask(herself, Members.newCommand(), file, BASIS)).isEqualTo(Answer.NO_FILE);
        assertThat(erasing.find(officer("two", Optional.empty()), file.number().written()))
                .isPresent();
    }

    @Test
    void theyAnswerNothing() {
        assertThat(erasing.ask(officer("two", Optional.empty()), Members.newCommand(), file, BASIS))
                .isEqualTo(Answer.RECORDED);
        Viewer herself = officer("one", number());
        assertThat(erasing.list(herself)).isEmpty();
        int request = erasing.list(officer("two", Optional.empty()))
                .getFirst()
                .asked()
                .number();
        assertThat(erasing.decline(herself, Members.newCommand(), request)).isEqualTo(Answer.NO_REQUEST);
        assertThat(erasing.confirm(herself, Members.newCommand(), request)).isEqualTo(Answer.NO_REQUEST);
        assertThat(memory.read(file).orElseThrow().isErased()).isFalse();
    }

    @Test
    void theyNeitherHoldItNorLearnThatItIsHeld() {
        Viewer two = officer("two", Optional.empty());
        Viewer herself = officer("one", number());
        assertThat(erasing.holds().ask(herself, Members.newCommand(), file, HOLD))
                .isEqualTo(Answer.NO_FILE);
        assertThat(erasing.holds().ask(two, Members.newCommand(), file, HOLD)).isEqualTo(Answer.RECORDED);
        int request = erasing.holds().list(two).getFirst().asked().number();
        assertThat(erasing.holds().list(herself)).isEmpty();
        assertThat(erasing.keeping(herself, file)).isEmpty();
        assertThat(erasing.keeping(two, file)).hasSize(1);
        assertThat(erasing.toAnswer(herself).holds()).isZero();
        assertThat(erasing.toAnswer(officer("three", Optional.empty())).holds()).isEqualTo(1);
        assertThat(erasing.holds().decline(herself, Members.newCommand(), request))
                .isEqualTo(Answer.NO_REQUEST);
        assertThat(erasing.holds().lift(herself, Members.newCommand(), request, "R-2"))
                .isEqualTo(Answer.NO_REQUEST);
    }

    /// What the rules of retention say of it neither.
    @Test
    void theyDoNotLearnWhetherItsTimeIsOver() {
        memory.keepBy(RetentionRules.read("""
                rules:
                  - {name: files, what: caseFile, title: {fr: a, nl: b, de: c, en: d}, trigger: lastAct, period: P1D,
                     action: erase, from: 2026-01-01, certainty: official, source: {fr: e, nl: f, de: g, en: h}}
                """));
        memory.clock().moveTo(LocalDate.of(2026, 3, 5));
        assertThat(looked(officer("two", Optional.empty())).files()).containsExactly(file);
        assertThat(looked(officer("one", number())).files()).isEmpty();
        assertThat(looked(officer("one", number())).due()).isZero();
        erasing.holds().ask(officer("two", Optional.empty()), Members.newCommand(), file, HOLD);
        assertThat(looked(officer("two", Optional.empty())).held()).containsExactly(file);
        assertThat(looked(officer("one", number())).waiting()).isZero();
        assertThat(memory.accessLog().of(file, 50).stream()
                        .filter(line -> line.person().equals(new PersonId("one"))))
                .isEmpty();
        assertThat(erasing.retention().look(Members.PHYSICIAN, 10).found()).isEmpty();
    }

    private RetentionFound looked(Viewer viewer) {
        return erasing.retention().look(viewer, 10).found().getFirst();
    }

    @Test
    void theyTakeNoLineOfItAlong() {
        AccessEvents.Wanted all =
                new AccessEvents.Wanted(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 0, 0, 100);
        AccessEvents events = memory.desk().accessEvents();
        Viewer two = officer("two", Optional.empty());
        assertThat(events.whole(two, Optional.empty(), all).orElseThrow().lines())
                .isNotEmpty();
        Viewer herself = officer("one", number());
        assertThat(events.whole(herself, Optional.empty(), all).orElseThrow().lines())
                .isEmpty();
        assertThat(events.ofAll(herself, Optional.of(file), all).orElseThrow().lines())
                .isEmpty();
        assertThat(events.whole(Members.PHYSICIAN, Optional.empty(), all)).isEmpty();
        AccessEvents.Wanted one = new AccessEvents.Wanted(all.from(), all.until(), 0, 0, 1);
        long before = memory.accessLog().last();
        assertThat(events.whole(two, Optional.empty(), one))
                .as("more than that")
                .isEmpty();
        assertThat(memory.accessLog().last()).as("nothing was handed on").isEqualTo(before);
    }

    /// They learn of it as everybody does; that it is there they are not told here either.
    @Test
    void theyReadNotWhoLookedAtIt() {
        AccessEvents events = memory.desk().accessEvents();
        LocalDate day = LocalDate.of(2026, 3, 2);
        AccessEvents.Wanted all = new AccessEvents.Wanted(day, day, 0, 0, 10);
        CaseFileId other = Members.newFile();
        memory.desk().record(Members.PHYSICIAN, Members.newCommand(), Members.opening(other));
        Viewer herself = officer("one", number());
        Viewer formerly = officer("one", Optional.empty()).formerly(Set.of(number().orElseThrow()));
        for (Viewer close : List.of(herself, formerly)) {
            assertThat(events.ofAll(close, Optional.empty(), all).orElseThrow().lines())
                    .isNotEmpty()
                    .noneMatch(line -> line.file().equals(file));
            AccessEvents.Page own = events.ofAll(close, Optional.of(file), all).orElseThrow();
            assertThat(own.lines()).isEmpty();
            assertThat(own.next()).isEmpty();
            assertThat(events.ofAll(close, Optional.of(Members.newFile()), all)
                            .orElseThrow()
                            .lines())
                    .as("as of a file that is not there")
                    .isEqualTo(own.lines());
        }
        assertThat(events.ofAll(officer("two", Optional.empty()), Optional.of(file), all)
                        .orElseThrow()
                        .lines())
                .isNotEmpty();
    }

    private Optional<NationalNumber> number() {
        return memory.read(file).orElseThrow().state(Insured.PERSON).person().map(person -> person.nationalNumber());
    }

    private static Viewer officer(String key, Optional<NationalNumber> self) {
        return new Viewer(new PersonId(key), new OrganisationId("nihdi"), Role.SECURITY_OFFICER, self);
    }
}
