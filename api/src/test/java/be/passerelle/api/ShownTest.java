// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static be.passerelle.api.Bodies.act;
import static be.passerelle.api.Bodies.command;
import static be.passerelle.api.Bodies.object;
import static be.passerelle.api.Bodies.with;
import static be.passerelle.api.Bodies.without;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.desk.Invented;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a preview showed goes along with the acts, and holds them back when they would change something else.
class ShownTest {

    private static final String OTHER = "urn:problem-type:passerelle:returnToWork:otherConsequences";

    private final Walkers walk = Walkers.inMemory("2026-02-02");
    private final String file = walk.incapable("2026-01-12", "2026-12-31");
    private final Caller insured = walk.as(Invented.EVE);
    private final Map<String, Object> asked = act("trajectory.contactAsked", 0, "2026-02-02");

    @Test
    void aPreviewSaysTheSameInEveryLanguage() {
        assertThat(shown(insured)).hasSize(43).isEqualTo(shown(insured.with("Accept-Language", "nl")));
    }

    @Test
    void actsThatChangeSomethingElseThanWasShownAreNotRecorded() {
        int head = insured.get(file).whole("head");
        Map<String, Object> command = with(command(head, asked), "shown", "something else");
        Reply other = insured.post(file + "/acts", command).expectProblem(409, OTHER);
        assertThat(other.whole("head")).isEqualTo(head);
        insured.with("If-Match", "\"" + head + "\"")
                .post(file + "/acts", without(command, "seenHead"))
                .expectProblem(409, OTHER);
        insured.post(file + "/acts", with(command, "shown", shown(insured))).expect(201);
    }

    private String shown(Caller caller) {
        return caller.post(file + "/acts/preview", object("acts", List.of(asked)))
                .expect(200)
                .string("shown");
    }
}
