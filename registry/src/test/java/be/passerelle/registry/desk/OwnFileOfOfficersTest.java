// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.person.Insured;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.erasure.ErasureBasis;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.erasure.ErasureGround;
import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A security officer who is an insured person too has nothing to say about their own file.
class OwnFileOfOfficersTest {

    private static final ErasureBasis BASIS = new ErasureBasis(ErasureGround.ASKED_BY_PERSON, "R-1");

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

    private Optional<NationalNumber> number() {
        return memory.read(file).orElseThrow().state(Insured.PERSON).person().map(person -> person.nationalNumber());
    }

    private static Viewer officer(String key, Optional<NationalNumber> self) {
        return new Viewer(new PersonId(key), new OrganisationId("nihdi"), Role.SECURITY_OFFICER, self);
    }
}
