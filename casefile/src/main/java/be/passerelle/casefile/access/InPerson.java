// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.representation.Representation;
import be.passerelle.casefile.representation.Representations;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// Why an insured person, or somebody who represents one, may look at a file.
/// Whoever may do both does one at a time: as whom they look, they say.
final class InPerson {

    private InPerson() {}

    static Optional<Ground> ground(Viewer viewer, CaseFile file, LocalDate day) {
        if (viewer.represents().isPresent()) {
            return representation(viewer, viewer.represents().get(), file, day)
                    .map(each -> each.isToAct() ? Ground.REPRESENTS : Ground.REPRESENTS_TO_LOOK);
        }
        return file.state(Insured.PERSON)
                .person()
                .filter(person ->
                        viewer.self().filter(person.nationalNumber()::equals).isPresent())
                .map(_ -> Ground.OWN_FILE);
    }

    /// What they represent the person by: recorded for that very number, in force on the day, and not ended by
    /// an act that nobody can read.
    private static Optional<Representation> representation(
            Viewer viewer, Represented represented, CaseFile file, LocalDate day) {
        return Optional.of(file)
                .filter(each -> each.id().equals(represented.file()) && mayAllBeRead(each))
                .flatMap(each ->
                        each.state(Representations.REPRESENTATIONS).inForceOn(day, represented.representation()))
                .filter(each -> viewer.self().filter(each::isOf).isPresent());
    }

    /// The last days on which those represent the person who do on a day, if no act comes.
    static Stream<LocalDate> admitsAlikeUntil(CaseFile file, LocalDate day) {
        return file.state(Representations.REPRESENTATIONS).kept().stream()
                .map(Representation::said)
                .flatMap(said -> day.isBefore(said.from())
                        ? Stream.of(said.from().minusDays(1))
                        : said.until().filter(until -> !day.isAfter(until)).stream());
    }

    private static boolean mayAllBeRead(CaseFile file) {
        return file.illegible().stream()
                .noneMatch(act -> act.thread() == 0 || act.why() == IllegibleAct.Why.UNKNOWN_ACT);
    }

    /// An act as somebody sees it who is not told on which proof it was done for the person.
    static RecordedAct withoutProof(RecordedAct act) {
        return switch (act.by().capacity()) {
            case Capacity.Own _ -> act;
            case Capacity.Representing _ ->
                act.seenBy(new Performer(
                        Representation.hiddenKey(act.stream()),
                        act.by().organisation(),
                        act.by().role(),
                        new Capacity.Representing(0)));
            case Capacity.Entered(var channel, var _, var by) ->
                act.seenBy(act.by().as(new Capacity.Entered(channel, Optional.empty(), by)));
        };
    }
}
