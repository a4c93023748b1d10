// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import static be.passerelle.casefile.incapacity.IncapacityConditions.INCAPABLE;
import static be.passerelle.casefile.incapacity.IncapacityConditions.IN_PUBLIC_OF_TRAINING;
import static be.passerelle.casefile.incapacity.IncapacityConditions.isOther;
import static be.passerelle.casefile.incapacity.IncapacityConditions.isOutsideTraining;
import static be.passerelle.casefile.programme.DecisionConditions.BOTH_OPINIONS;
import static be.passerelle.casefile.programme.DecisionConditions.DECIDED;
import static be.passerelle.casefile.programme.DecisionConditions.DIRECTIVE_MET;
import static be.passerelle.casefile.programme.DecisionConditions.NOT_NOTIFIED;
import static be.passerelle.casefile.programme.DecisionConditions.NOT_REVOKED;
import static be.passerelle.casefile.programme.DecisionConditions.NOT_YET_RATIFIED;
import static be.passerelle.casefile.programme.DecisionConditions.NO_DIRECTIVE_MET;
import static be.passerelle.casefile.programme.DecisionConditions.REVOCATION_NOT_NOTIFIED;
import static be.passerelle.casefile.programme.DecisionConditions.REVOKED;
import static be.passerelle.casefile.programme.Programme.PROGRAMME;
import static be.passerelle.casefile.programme.ProgrammeConditions.COMPLETE;
import static be.passerelle.casefile.programme.ProgrammeConditions.UNDECIDED;
import static be.passerelle.stream.act.Role.COMMISSION_SECRETARY;
import static be.passerelle.stream.act.Role.REGISTRAR;
import static be.passerelle.stream.act.Role.SOCIAL_EXPERT;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.procedure.Row;
import java.util.List;

/// The table of decisions on a request.
final class DecisionProcedure {

    /// No source that was seen says by when a revocation is notified.
    private static final Finding<Deadline> NO_TERM_FOUND = Finding.no(
            lines -> lines.openQuestion(Phrase.of("procedure.revocationTermOpen"), Articles.TRAINING_DECISION));

    static final List<Row<?, ?>> ROWS = List.of(
            FileRow.in(PROGRAMME, DecisionAct.GrantedUnderDirective.class, SOCIAL_EXPERT, Articles.DIRECTIVES)
                    .when(INCAPABLE, IN_PUBLIC_OF_TRAINING, COMPLETE, UNDECIDED, DIRECTIVE_MET)
                    .must("programme.decision", ProgrammeProcedure::sameDayUnderDirective)
                    .untilWorded(ProgrammeProcedure.SAME_DAY)
                    .notBefore(s -> s.thread().current().request().complete())
                    .check(
                            "directiveIsMet",
                            "directive",
                            (s, _, act) -> DirectiveTest.of(s).stream()
                                    .anyMatch(r ->
                                            r.isMet() && r.directive().key().equals(act.directive())))
                    .check(
                            "directiveWasKnown",
                            "happenedOn",
                            (s, p, act) -> DirectiveTest.of(s).stream()
                                    .map(DirectiveTest.Result::directive)
                                    .noneMatch(d -> d.key().equals(act.directive())
                                            && p.happenedOn().isBefore(d.knownSince()))),
            FileRow.in(PROGRAMME, DecisionAct.TakenByCommission.class, COMMISSION_SECRETARY, Articles.COMMISSION)
                    .when(COMPLETE, UNDECIDED, NO_DIRECTIVE_MET, BOTH_OPINIONS)
                    .must("programme.commission")
                    .notBefore(s -> s.thread().current().request().complete())
                    .notBefore(s -> s.thread().current().opinions().latest())
                    .check(
                            "groundOfRefusal",
                            "ground",
                            (_, _, act) -> act.ground().isPresent() == (act.ruling() == Ruling.REFUSED))
                    .check(
                            "grantedToIncapable",
                            "ruling",
                            (s, p, act) -> act.ruling() != Ruling.GRANTED
                                    || (Recognitions.isRecognisedOn(s.file(), p.happenedOn()) && !isOther(s)))
                    .check(
                            "grantedInPublic",
                            "ruling",
                            (s, _, act) -> act.ruling() != Ruling.GRANTED || !isOutsideTraining(s)),
            FileRow.in(PROGRAMME, DecisionAct.Ratified.class, COMMISSION_SECRETARY, Articles.DIRECTIVES)
                    .when(NOT_YET_RATIFIED)
                    .must("decision.ratify")
                    .notBefore(s -> s.thread().current().decision().taken()),
            FileRow.in(PROGRAMME, DecisionAct.NotRatified.class, COMMISSION_SECRETARY, Articles.DIRECTIVES)
                    .when(NOT_YET_RATIFIED)
                    .must("decision.ratify")
                    .notBefore(s -> s.thread().current().decision().taken()),
            FileRow.in(PROGRAMME, DecisionAct.Notified.class, REGISTRAR, Articles.TRAINING_DECISION)
                    .when(DECIDED, NOT_NOTIFIED, NOT_REVOKED)
                    .must("decision.notify")
                    .notBefore(s -> s.thread().current().decision().taken()),
            FileRow.in(PROGRAMME, DecisionAct.RevocationNotified.class, REGISTRAR, Articles.TRAINING_DECISION)
                    .when(REVOKED, REVOCATION_NOT_NOTIFIED)
                    .must("decision.notifyRevocation", _ -> NO_TERM_FOUND)
                    .notBefore(s -> s.thread().current().decision().revoked()));

    private DecisionProcedure() {}
}
