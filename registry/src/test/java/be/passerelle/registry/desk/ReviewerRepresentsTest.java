// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.casefile.representation.RepresentationDocument;
import be.passerelle.casefile.representation.RepresentationKind;
import be.passerelle.casefile.representation.RepresentationScope;
import be.passerelle.law.language.Language;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.contract.Members;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Security officers learn that one of them was recorded as a representative: of those emergencies they learn
/// no more.
class ReviewerRepresentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Viewer COORDINATOR = Invented.COORDINATOR.viewer();

    private final InMemoryDesk memory = new InMemoryDesk(TODAY);
    private final CaseFileId file = Members.newFile();

    @Test
    void itIsAmongWhatTheyOughtToLookAt() {
        memory.desk().record(Members.PHYSICIAN, Members.newCommand(), Members.opening(file));
        assertThat(record("a mother", 3)).isInstanceOf(Outcome.Recorded.class);
        assertThat(alerts()).isZero();
        assertThat(record("officer", 4)).isInstanceOf(Outcome.Recorded.class);
        assertThat(alerts()).isOne();
        assertThat(record("officer-2", 5)).as("the last one").isInstanceOf(Outcome.Refused.class);
        assertThat(alerts()).isOne();
    }

    /// By whatever way it is recorded: the write path says so in the transaction of the act, and no desk
    /// afterwards.
    @Test
    void itIsNotedWithTheAct() {
        memory.desk().record(Members.PHYSICIAN, Members.newCommand(), Members.opening(file));
        assertThat(memory.registry().record(Intention.of(Members.newCommand(), COORDINATOR, wish("officer", 3))))
                .isInstanceOf(Outcome.Recorded.class);
        assertThat(alerts()).isOne();
    }

    /// That the last one is refused tells whose a number is: nobody finds the officers by trying out numbers,
    /// neither on check pages nor without looking at one.
    @Test
    void whoTriesOutWhoReviewsIsStopped() {
        memory.desk().record(Members.PHYSICIAN, Members.newCommand(), Members.opening(file));
        assertThat(record("officer", 3)).isInstanceOf(Outcome.Recorded.class);
        SeenFile seen = memory.desk().open(COORDINATOR, file).orElseThrow();
        for (int i = 0; i < 2 * NotedSearch.USUALLY_IN_VAIN.ofPerson(); i++) {
            assertThat(memory.desk().check(seen, act("a mother")))
                    .as("whoever is none")
                    .isEmpty();
        }
        for (int i = 0; i < NotedSearch.USUALLY_IN_VAIN.ofPerson() - 1; i++) {
            assertThat(memory.desk().check(seen, act("officer-2"))).isNotEmpty();
        }
        assertThat(record("officer-2", 4)).isInstanceOf(Outcome.Refused.class);
        assertThatThrownBy(() -> memory.desk().check(seen, act("officer-2"))).isInstanceOf(TooManySearches.class);
        assertThatThrownBy(() -> record("officer-2", 4)).isInstanceOf(TooManySearches.class);
    }

    /// Each number that is said counts, however many are said at once.
    @Test
    void manyAtOnceAreAsManyTries() {
        memory.desk().record(Members.PHYSICIAN, Members.newCommand(), Members.opening(file));
        List<ProposedAct> many = IntStream.rangeClosed(0, NotedSearch.USUALLY_IN_VAIN.ofPerson())
                .mapToObj(i -> act("number-" + i))
                .toList();
        assertThatThrownBy(() -> memory.desk().record(COORDINATOR, Members.newCommand(), new InFile(file, 3, many)))
                .isInstanceOf(TooManySearches.class);
        assertThat(record("a mother", 3)).as("none was tried").isInstanceOf(Outcome.Recorded.class);
    }

    private long alerts() {
        return new SecurityDesk(memory.securityEvents())
                .alerts(Invented.OFFICER.viewer()).stream()
                        .filter(alike -> alike.kind() == Kind.REVIEWER_REPRESENTS
                                && alike.person().equals(Optional.of(COORDINATOR.person())))
                        .count();
    }

    private Outcome record(String representative, int head) {
        return memory.desk().record(COORDINATOR, Members.newCommand(), wish(representative, head));
    }

    private InFile wish(String representative, int head) {
        return new InFile(file, head, List.of(act(representative)));
    }

    private static ProposedAct act(String representative) {
        RepresentationAct.Recorded recorded = new RepresentationAct.Recorded(
                RepresentationKind.MANDATARY,
                "Exemple",
                "Lea",
                Invented.number(representative),
                Language.FR,
                RepresentationScope.LOOK,
                RepresentationDocument.SIGNED_MANDATE,
                TODAY,
                "R-1",
                TODAY,
                Optional.of(TODAY.plusYears(1)));
        return new ProposedAct(0, TODAY, COORDINATOR.performer(), recorded);
    }
}
