// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

/// The chapters of the walks, in the order in which they are told. They are played in another order, since the clock
/// of a demonstration only goes forward.
enum Chapter {
    ROUTE_B(Walk.PROCEDURE, "Route B: from the request to the decision"),
    TRAINING(Walk.PROCEDURE, "The training, and what it gives"),
    ROUTE_A(Walk.PROCEDURE, "Route A, and a correction"),
    STOP(Walk.PROCEDURE, "Somebody who stops"),
    EXCLUSION(Walk.PROCEDURE, "Somebody for whom the trajectory is not meant"),
    REFUSAL(Walk.PROCEDURE, "A refused training"),
    CONTRADICTION(Walk.PROCEDURE, "A late report that contradicts a decision"),
    LOOK(Walk.PROCEDURE, "Understanding, and looking back"),
    INSTALLING(Walk.DOORS, "An installation, from nothing to its first file"),
    LOCAL(Walk.DOORS, "An account that the installation keeps itself"),
    ENTERED(Walk.DOORS, "What the fund enters for a person, with stronger proof"),
    OWN_FILE(Walk.DOORS, "The person’s own file, on a phone"),
    REPRESENTED(Walk.DOORS, "Somebody acts for the person, until she takes it back"),
    PROTECTED(Walk.DOORS, "A protected file, and an emergency"),
    SESSIONS(Walk.DOORS, "Sessions, and the end of one"),
    LAW_READ(Walk.LAW, "From an article to its rule and its values"),
    LAW_TRIED(Walk.LAW, "An example of one’s own"),
    LAW_PERSON(Walk.LAW, "A person, and back; two days; a phone"),
    RESUMPTION(Walk.RESUMPTION, "Half-time work, from the declaration to the benefit of the month"),
    LATE_RESUMPTION(Walk.RESUMPTION, "Work that is declared late, and refused"),
    CODE_OF_2026(Walk.AT_WORK, "The Code since 2026"),
    CODE_OF_2022(Walk.AT_WORK, "The Code of 2022, in 2023");

    private final Walk walk;
    private final String title;

    Chapter(Walk walk, String title) {
        this.walk = walk;
        this.title = title;
    }

    Walk walk() {
        return walk;
    }

    String title() {
        return title;
    }
}
