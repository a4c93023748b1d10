// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.appeal;

import be.passerelle.casefile.file.Admission;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.ThreadFacts;
import be.passerelle.casefile.file.Threads;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.ThreadKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An appeal to the labour court, as its acts say.
///
/// @param number the number of the act that says that it was lodged
/// @param decision the number of the decision that it is against
/// @param judged the judgment
/// @param judgment what it says
/// @param carriedOut what the court asks for was done
/// @param ended it was given up, or the person died: what becomes of it then is for the heirs, and no source that
///     was seen says how
public record Appeal(
        int number,
        DatedFact opened,
        DatedFact latest,
        int decision,
        Optional<DatedFact> judged,
        Optional<Judgment> judgment,
        Optional<DatedFact> carriedOut,
        Optional<DatedFact> ended)
        implements FileThread {

    /// The kind of its threads.
    public static final ThreadKind<Appeal> APPEAL = ThreadKind.of("appeal", Appeal.class);

    /// What is told of one.
    public static final ThreadFacts<Appeal> FACTS = ThreadFacts.of(
                    APPEAL, "appeals", "An appeal to the labour court", Compartment.INCAPACITY)
            .day("lodgedOn", a -> Optional.of(a.opened()))
            .day("judgedOn", Appeal::judged)
            .mayCode("judgment", Judgment.class, Appeal::judgment)
            .day("carriedOutOn", Appeal::carriedOut)
            .day("endedOn", Appeal::ended);

    /// The subject.
    public static final Subject<Threads<Appeal>> APPEALS =
            Subject.ofThreads(FACTS, List.of(AppealAct.class), AppealFold::all, AppealProcedure::rows);

    @Override
    public ThreadFacts<Appeal> facts() {
        return FACTS;
    }

    /// Until the court has judged and what it asks for is done.
    @Override
    public boolean isOpen() {
        return ended.isEmpty() && (judgment.isEmpty() || (asksForSomething() && carriedOut.isEmpty()));
    }

    /// Whether the court leaves something to do.
    boolean asksForSomething() {
        return judgment.filter(said -> said != Judgment.STANDS).isPresent();
    }

    /// The institute, as long as the court has to do with what it decided, or it with what the court said.
    @Override
    public List<Admission> admits(CaseFile file, LocalDate day) {
        if (!isOpen() || file.act(decision).filter(DecisionsToAppeal::isOfFund).isPresent()) {
            return List.of();
        }
        boolean ofFund = file.act(decision)
                .filter(DecisionsToAppeal::isOfReturnToWorkFund)
                .isPresent();
        return List.of(Admission.ofInstitute(ofFund ? Ground.RETURN_TO_WORK_FUND : Ground.REQUEST_BEFORE_INSTITUTE));
    }

    /// Who reads the incapacity reads that somebody appealed.
    @Override
    public boolean concerns(Role role, OrganisationId organisation, CaseFile file) {
        return true;
    }
}
