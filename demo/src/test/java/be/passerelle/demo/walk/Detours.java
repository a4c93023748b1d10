// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static be.passerelle.demo.walk.Chapter.EXCLUSION;
import static be.passerelle.demo.walk.Chapter.ROUTE_A;
import static be.passerelle.demo.walk.Chapter.STOP;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.trajectory.Orientation;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import java.util.Optional;

/// Route A with a correction on its way, somebody who stops, somebody for whom it is not meant.
final class Detours {

    private final Tale tale;
    private final Visitor visitor;
    private final Cast cast;

    Detours(Tale tale) {
        this.tale = tale;
        this.visitor = tale.visitor();
        this.cast = tale.cast();
    }

    void play() {
        propose();
        correct();
        stop();
        turnAway();
    }

    private void propose() {
        Cast.Member person = cast.third();
        visitor.signIn(cast.physician());
        visitor.page().locator("#search").fill(person.listed().substring(0, 4));
        visitor.page().locator("#search").press("Enter");
        tale.show(ROUTE_A, "search");
        visitor.search(person.listed());
        visitor.begin(TrajectoryAct.Proposed.class);
        visitor.fill(new TrajectoryAct.Proposed(tale.typed("proposal")));
        visitor.check();
        tale.show(ROUTE_A, "proposal-check");
        visitor.record();
        tale.done(cast.coordinator(), person, "trajectory.firstContact", tale.contact(Orientation.FUND));
    }

    /// The contact was with somebody else: it is annulled by two people and recorded anew.
    private void correct() {
        Cast.Member person = cast.third();
        visitor.backToFile();
        visitor.begin(CorrectionAct.AnnulmentAsked.class);
        visitor.selectFirst("c.act");
        visitor.fill("c.reason", tale.typed("annulment"));
        tale.show(ROUTE_A, "annulment");
        visitor.check();
        visitor.record();
        visitor.signIn(cast.secondCoordinator());
        visitor.openTask(person.listed(), "correction.second");
        visitor.follow(person.listed(), "correction.second");
        tale.show(ROUTE_A, "second-person");
        visitor.begin(CorrectionAct.AnnulmentConfirmed.class);
        // Beside the answer stand the person, the request and the act that it is about.
        assertThat(visitor.page().locator(".pa-facts .pa-fact")).hasCount(3);
        visitor.choose("c.request");
        visitor.check();
        tale.show(ROUTE_A, "annulment-check");
        visitor.record();
        tale.done(cast.coordinator(), person, "trajectory.firstContact", tale.contact(Orientation.EMPLOYMENT_PARTNER));
        tale.sign(person);
        tale.show(ROUTE_A, "engaged");
    }

    private void stop() {
        visitor.signIn(cast.third());
        visitor.begin(TrajectoryAct.Stopped.class);
        visitor.fill(new TrajectoryAct.Stopped(Optional.empty()));
        visitor.check();
        tale.show(STOP, "stop-check");
        visitor.record();
        visitor.backToFile();
        tale.show(STOP, "stopped");
    }

    private void turnAway() {
        visitor.signIn(cast.excluded());
        assertThat(visitor.page().locator("main a[href*='/do/trajectory.contactAsked']"))
                .hasCount(0);
        assertThat(visitor.page().locator("main")).containsText(whereToTurn());
        tale.show(EXCLUSION, "excluded");
    }

    /// Where somebody with an accident at work should turn.
    private String whereToTurn() {
        return visitor.text("law.public.turnTo.accidentAtWork");
    }
}
