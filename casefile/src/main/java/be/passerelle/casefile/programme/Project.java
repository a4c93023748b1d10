// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.casefile.assessment.Occupation;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.language.Language;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;

/// The training that a programme is about.
///
/// @param described the project as it was described
/// @param proposer who described it
/// @param recognisedDiploma whether the diploma is recognised, as it was described or supplied since
/// @param soughtOnLocalMarket whether the occupation is sought on the local market, likewise
/// @param price what it costs, likewise
/// @param compatible the advisory physician's opinion that it is compatible with health, and necessary
/// @param incompatible the opinion that it is not
public record Project(
        ProgrammeAct.ProjectProposed described,
        Performer proposer,
        boolean recognisedDiploma,
        boolean soughtOnLocalMarket,
        Money price,
        Optional<DatedFact> compatible,
        Optional<DatedFact> incompatible) {

    static Project of(ProgrammeAct.ProjectProposed described, Performer proposer) {
        return new Project(
                described,
                proposer,
                described.recognisedDiploma(),
                described.soughtOnLocalMarket(),
                described.price(),
                Optional.empty(),
                Optional.empty());
    }

    /// The same training with other days, hours and price, that nobody has examined yet.
    Project changed(LocalDate from, LocalDate until, int hours, Money asked, Performer by) {
        ProgrammeAct.ProjectProposed other = new ProgrammeAct.ProjectProposed(
                course(),
                centre(),
                occupation(),
                language(),
                from,
                until,
                hours,
                asked,
                recognisedDiploma,
                soughtOnLocalMarket);
        return of(other, by);
    }

    Project compatible(DatedFact fact) {
        return new Project(
                described,
                proposer,
                recognisedDiploma,
                soughtOnLocalMarket,
                price,
                Optional.of(fact),
                Optional.empty());
    }

    Project incompatible(DatedFact fact) {
        return new Project(
                described,
                proposer,
                recognisedDiploma,
                soughtOnLocalMarket,
                price,
                Optional.empty(),
                Optional.of(fact));
    }

    /// When the advisory physician said whether it is compatible, either way.
    public Optional<DatedFact> examined() {
        return compatible.or(() -> incompatible);
    }

    Project supplied(ProgrammeAct.Supplied act) {
        return new Project(
                described,
                proposer,
                act.recognisedDiploma(),
                act.soughtOnLocalMarket(),
                act.price(),
                compatible,
                incompatible);
    }

    public String course() {
        return described.course();
    }

    public OrganisationId centre() {
        return described.centre();
    }

    public Occupation occupation() {
        return described.occupation();
    }

    /// The language of the training.
    public Language language() {
        return described.language();
    }

    public LocalDate startsOn() {
        return described.startsOn();
    }

    public LocalDate endsOn() {
        return described.endsOn();
    }

    public int hours() {
        return described.hours();
    }

    /// The days of the training as they are planned.
    public Period days() {
        return Period.of(startsOn(), endsOn().isBefore(startsOn()) ? startsOn() : endsOn());
    }
}
