// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.correction;

import static be.passerelle.stream.act.ActKind.STEP;
import static be.passerelle.stream.act.Compartment.CORRECTION;

import be.passerelle.casefile.file.Binds;
import be.passerelle.casefile.file.FileAct;
import be.passerelle.casefile.file.GivesUp;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.FilledWith;
import be.passerelle.stream.act.ReadBeside;
import be.passerelle.stream.act.Refers;
import be.passerelle.stream.act.TextLength;
import java.util.Optional;

/// Corrections are acts too: nothing recorded is changed.
@ReadBeside(
        facts = {
            CorrectionAct.AnnulmentAsked.class,
            CorrectionAct.AnnulmentConfirmed.class,
            CorrectionAct.AnnulmentDeclined.class
        })
public sealed interface CorrectionAct extends FileAct {

    @Override
    default Subject<?> subject() {
        return Corrections.CORRECTIONS;
    }

    /// Somebody asks that an act be annulled; nothing changes until a second person confirms.
    ///
    /// @param act the number of the act that was recorded in error
    @Declared(code = "correction.annulmentAsked", kind = STEP, compartment = CORRECTION)
    record AnnulmentAsked(
            @Refers(among = ActsToTakeBack.class) ActNumber act,
            @TextLength(max = 1000, lines = true) String reason) implements CorrectionAct {}

    /// A second person confirms: from here on the act counts as never done.
    ///
    /// @param request the number of the act that asked for it
    @Declared(code = "correction.annulmentConfirmed", kind = STEP, compartment = CORRECTION)
    record AnnulmentConfirmed(
            @Refers(to = AnnulmentAsked.class, among = OpenAnnulments.class)
            ActNumber request) implements CorrectionAct {}

    /// A second person declines: the act stands.
    @Declared(code = "correction.annulmentDeclined", kind = STEP, compartment = CORRECTION)
    record AnnulmentDeclined(
            @Refers(to = AnnulmentAsked.class, among = OpenAnnulments.class)
            ActNumber request,

            @TextLength(max = 1000, lines = true) String reason)
            implements CorrectionAct {}

    /// The person says that what somebody entered for them is not what they did.
    ///
    /// @param entry the number of the act that was entered
    @FilledWith(Disowning.class)
    @Declared(code = "correction.entryDisowned", kind = STEP, compartment = CORRECTION)
    record EntryDisowned(
            @Refers(among = EntriesToDisown.class) ActNumber entry,
            @TextLength(max = 1000, lines = true) Optional<String> reason)
            implements CorrectionAct, GivesUp {

        @Override
        public Optional<ActNumber> takesBack() {
            return Optional.of(entry);
        }
    }

    /// The person takes back that they stopped, declined or gave up a training: it counts as never done.
    ///
    /// @param stop the number of the act by which they did
    @Declared(code = "correction.stopTakenBack", kind = STEP, compartment = CORRECTION)
    record StopTakenBack(
            @Refers(among = StopsToTakeBack.class) ActNumber stop,
            @TextLength(max = 1000, lines = true) Optional<String> reason)
            implements CorrectionAct, Binds {}

    /// The fund looked at it again: the entry stands, or counts as never made. The person and whoever settles
    /// it are the two who take it back.
    ///
    /// @param objection the number of the act by which the person said so
    @Declared(code = "correction.entrySettled", kind = STEP, compartment = CORRECTION)
    record EntrySettled(
            @Refers(to = EntryDisowned.class, among = DisownedEntries.class)
            ActNumber objection,

            EntrySettlement settlement,
            @TextLength(max = 1000, lines = true) String reason)
            implements CorrectionAct {}

    /// A contradiction between a late report and a step is settled.
    ///
    /// @param report the number of the late report
    /// @param step the number of the step that it contradicts
    @ReadBeside(
            facts = CorrectionAct.ContradictionSettled.class,
            earlier = {
                IncapacityAct.Ended.class,
                IncapacityAct.CauseEstablished.class,
                TrajectoryAct.Proposed.class,
                TrajectoryAct.ContactAsked.class,
                TrajectoryAct.EngagementSignedByInsured.class,
                TrajectoryAct.EngagementSignedByCoordinator.class,
                TrajectoryAct.EngagementSignedByPhysician.class,
                ProgrammeAct.ProjectProposed.class,
                ProgrammeAct.TrainingStarted.class,
                DecisionAct.GrantedUnderDirective.class,
                DecisionAct.TakenByCommission.class
            })
    @Declared(code = "correction.contradictionSettled", kind = STEP, compartment = CORRECTION)
    record ContradictionSettled(
            @Refers(among = OpenContradictions.class) ActNumber report,
            @Refers(among = OpenContradictions.class) ActNumber step,
            Settlement settlement,
            @TextLength(max = 1000, lines = true) String reason)
            implements CorrectionAct {}
}
