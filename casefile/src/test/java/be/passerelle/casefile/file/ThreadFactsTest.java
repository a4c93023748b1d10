// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.procedure.Stage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThreadFactsTest {

    @Test
    void every_kind_of_thread_is_told_under_names_of_its_own() {
        List<ThreadFacts<?>> told = FileActs.subjects().stream()
                .<ThreadFacts<?>>flatMap(subject -> subject.facts().stream())
                .toList();
        assertThat(told).hasSizeGreaterThan(2);
        assertThat(told).extracting(ThreadFacts::list).doesNotHaveDuplicates();
        assertThat(told).extracting(facts -> facts.kind().code()).doesNotHaveDuplicates();
    }

    @Test
    void what_is_always_told_is_there_in_a_thread_that_was_only_opened() {
        CaseFile file = InventedLife.incapable().proposed().file();
        Trajectory trajectory = file.threads(Trajectory.TRAJECTORY).all().getFirst();
        for (ThreadFact<Trajectory> fact : Trajectory.FACTS.facts()) {
            assertThat(!fact.isAlways() || fact.of().apply(trajectory).isPresent())
                    .as(fact.name())
                    .isTrue();
        }
        assertThat(Trajectory.FACTS.facts())
                .anyMatch(fact -> fact.of().apply(trajectory).isEmpty());
        assertThat(trajectory.stages()).extracting(Stage::code).containsExactly("contact", "engagement", "plan");
        assertThat(trajectory.waitsFor()).map(Stage::code).contains("contact");
    }

    @Test
    void stages_lie_ahead_before_there_is_a_thread() {
        assertThat(Trajectory.FACTS.stages(Optional.empty()))
                .hasSize(3)
                .allSatisfy(stage -> assertThat(stage.reached()).isEmpty());
    }

    @Test
    void a_name_told_twice_is_caught() {
        ThreadFacts<Trajectory> facts =
                ThreadFacts.of(Trajectory.TRAJECTORY, "planted", "planted", Compartment.TRAJECTORY);
        assertThatThrownBy(() -> facts.day("endedOn", Trajectory::ended).day("endedOn", Trajectory::ended))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("endedOn");
        assertThatThrownBy(() -> facts.day("open", Trajectory::ended)).hasMessageContaining("open");
    }

    @Test
    void what_follows_is_not_for_those_on_another_ground() {
        ThreadFacts<Trajectory> facts = ThreadFacts.of(
                        Trajectory.TRAJECTORY, "planted", "planted", Compartment.TRAJECTORY)
                .day("one", Trajectory::ended)
                .allAlsoOn(Ground.TRAINEE)
                .day("two", Trajectory::ended);
        assertThat(facts.facts()).extracting(ThreadFact::isForAll).containsExactly(true, false);
    }
}
