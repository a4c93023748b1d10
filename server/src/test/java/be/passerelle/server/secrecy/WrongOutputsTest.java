// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.Caller;
import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.protection.Protections;
import be.passerelle.casefile.random.RandomFile;
import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.web.walk.Site;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// That nothing is found in a million answers means something only when a wrong one is found: of each kind, the
/// same answer is told to whom it is for, and to the nearest for whom it is not.
@Tag("measure")
class WrongOutputsTest {

    private static final Law LAW = LawInForce.read();
    private static final int STEPS = 140;

    private static WrongOutput.World world;
    private static InMemoryDesk memory;

    @BeforeAll
    static void live() {
        RandomFile life = life();
        memory = new InMemoryDesk(life.day());
        memory.importFile(life.file().id(), Canaries.OF_EVE.in(life.file()));
        CaseFile file =
                memory.read(life.file().id(), EnumSet.allOf(KeyKind.class)).orElseThrow();
        world = new WrongOutput.World(
                Site.over(memory), Caller.of(memory), file, grounds(file).orElseThrow());
    }

    /// The first life with a training that goes on, sealed grounds and something that waits for the coordinator, which
    /// nobody keeps from others.
    private static RandomFile life() {
        for (long seed = 1; ; seed++) {
            RandomFile life = new RandomFile(seed, LAW, Invented.registers());
            for (int i = 0; i < STEPS; i++) {
                life.step(life.offered());
                boolean isOpen =
                        life.file().state(Protections.PROTECTIONS).inForce().isEmpty();
                if (isOpen && seesCentre(life) && grounds(life.file()).isPresent() && waitsForCoordinator(life)) {
                    return life;
                }
            }
        }
    }

    private static boolean seesCentre(RandomFile life) {
        return life.file().threads(Programme.PROGRAMME).all().stream()
                        .anyMatch(programme -> programme.decision().isGranted())
                && Access.of(Invented.CENTRE.viewer(), life.file(), LAW, life.day())
                        .maySee();
    }

    private static boolean waitsForCoordinator(RandomFile life) {
        return life.offered().stream()
                .anyMatch(next -> next.obligatory() && next.role() == Role.RETURN_TO_WORK_COORDINATOR);
    }

    private static Optional<Integer> grounds(CaseFile file) {
        return file.acts().stream()
                .filter(act -> act.act() instanceof AssessmentAct.MedicalGroundsRecorded)
                .map(RecordedAct::number)
                .findFirst();
    }

    @ParameterizedTest
    @EnumSource(WrongOutput.class)
    void each_wrong_output_is_found(WrongOutput output) {
        String told = output.told(world, output.right());
        assertThat(tooMuch(told, output.right())).as("for whom it is").isEmpty();
        assertThat(tooMuch(told, output.wrong()))
                .hasValueSatisfying(found -> assertThat(found).matches(output.found()));
    }

    private static Optional<String> tooMuch(String told, Account account) {
        Access access =
                Access.of(account.viewer(), world.file(), LAW, memory.clock().today());
        return Canaries.OF_EVE
                .toldTooMuch(told, access, world.file())
                .or(() -> RecordedNumbers.toldTooMuch(told, account.viewer()));
    }
}
