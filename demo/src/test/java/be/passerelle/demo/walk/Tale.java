// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.casefile.trajectory.Orientation;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.Act;
import java.time.LocalDate;
import java.util.Optional;

/// What the chapters of a walk share: one browser, who plays, the album, and the steps that come again.
final class Tale {

    private final Visitor visitor;
    private final Cast cast;
    private final Album album;

    Tale(Visitor visitor, Cast cast, Album album) {
        this.visitor = visitor;
        this.cast = cast;
        this.album = album;
    }

    Visitor visitor() {
        return visitor;
    }

    Cast cast() {
        return cast;
    }

    /// Takes a picture of the page from its top.
    void show(Chapter chapter, String step) {
        visitor.page().evaluate("() => window.scrollTo(0, 0)");
        showHere(chapter, step);
    }

    /// Takes a picture of the page where it has been scrolled to.
    void showHere(Chapter chapter, String step) {
        album.keep(chapter, step, visitor.picture());
    }

    /// What somebody types into a form, in the language of the pages.
    String typed(String key) {
        return Told.typed(key, visitor.language());
    }

    /// Somebody signs in, finds the task in their worklist and does it.
    void done(Cast.Member who, Cast.Member about, String task, Act act) {
        visitor.signIn(who);
        visitor.perform(about.listed(), task, act);
    }

    /// The insured person signs in and does something in their own file.
    void doneByThemselves(Cast.Member who, Act act) {
        visitor.signIn(who);
        visitor.perform(act);
    }

    /// From a request to a complete engagement.
    void engage(Cast.Member person, Orientation orientation) {
        doneByThemselves(person, new TrajectoryAct.ContactAsked(Optional.of(typed("wish"))));
        done(cast.physician(), person, "trajectory.healthFinding", new TrajectoryAct.HealthAllows(Optional.empty()));
        done(cast.coordinator(), person, "trajectory.firstContact", contact(orientation));
        sign(person);
    }

    /// The three signatures.
    void sign(Cast.Member person) {
        doneByThemselves(person, new TrajectoryAct.EngagementSignedByInsured());
        done(cast.coordinator(), person, "trajectory.engagement", new TrajectoryAct.EngagementSignedByCoordinator());
        done(cast.physician(), person, "trajectory.engagement", new TrajectoryAct.EngagementSignedByPhysician());
    }

    TrajectoryAct.FirstContactHeld contact(Orientation orientation) {
        return new TrajectoryAct.FirstContactHeld(
                ContactMode.IN_PERSON, orientation, false, typed("contact." + orientation.name()));
    }

    /// Moves the clock forward, from the page of the demonstration.
    void moveTo(LocalDate day) {
        visitor.page().locator(".pa-demo a[href='/clock']").click();
        visitor.page().locator("#to").fill(day.toString());
        visitor.page().locator("#to").press("Enter");
        assertThat(visitor.page().locator(".pa-notice.pa-tone-right")).isVisible();
    }
}
