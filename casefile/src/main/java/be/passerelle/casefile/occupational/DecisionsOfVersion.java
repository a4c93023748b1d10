// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import be.passerelle.casefile.file.FileCandidates;
import be.passerelle.casefile.file.In;
import be.passerelle.law.Law;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.occupational.CodexDecision;
import be.passerelle.law.occupational.CodexRegime;
import be.passerelle.law.occupational.CodexRules;
import be.passerelle.law.occupational.CodexTrajectory;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Candidate;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The decisions that the version of the Code knows that the trajectory follows today, in its own words: the same
/// letter means something else in another version.
public final class DecisionsOfVersion implements FileCandidates {

    @Override
    public List<Candidate> in(In<?> situation, Performer by) {
        Optional<CodexRegime> version = situation
                .as(Occupational.OCCUPATIONAL)
                .flatMap(s -> ReintegrationCourse.toAssess(s)
                        .flatMap(r -> CodexRules.version(s.law(), ReintegrationCourse.codex(s, r), s.on())
                                .value()));
        return Stream.of(CodexDecision.values())
                .flatMap(decision -> called(version, decision).stream()
                        .map(label -> new Candidate(Codes.of(decision), label, decision.ordinal())))
                .toList();
    }

    /// What the letter of an assessment means under the version that its trajectory followed: the same letter said
    /// something else in 2017.
    ///
    /// @param acts those of the file in their order, with the assessment once it is recorded
    /// @param today the day of one that is not
    public static Optional<Phrase> meaning(
            Law law, List<RecordedAct> acts, OccupationalAct.Assessed assessed, LocalDate today) {
        Optional<RecordedAct> recorded =
                acts.stream().filter(each -> each.act().equals(assessed)).reduce((_, later) -> later);
        return acts.stream()
                .takeWhile(each ->
                        recorded.filter(act -> act.number() == each.number()).isEmpty())
                .filter(each -> isAsked(each.act()))
                .filter(each ->
                        recorded.filter(act -> act.thread() != each.thread()).isEmpty())
                .reduce((_, later) -> later)
                .map(each -> new DatedFact(each.happenedOn(), each.number()))
                .flatMap(asked -> CodexRules.version(
                                law,
                                new CodexTrajectory(asked, asked),
                                recorded.map(RecordedAct::happenedOn).orElse(today))
                        .value())
                .flatMap(version -> called(Optional.of(version), assessed.decision()));
    }

    private static boolean isAsked(Act act) {
        return act instanceof OccupationalAct.AskedByWorker
                || act instanceof OccupationalAct.AskedByTreatingPhysician
                || act instanceof OccupationalAct.AskedByEmployer
                || act instanceof OccupationalAct.AskedByAdvisoryPhysician;
    }

    /// Empty for a letter that the version does not know.
    private static Optional<Phrase> called(Optional<CodexRegime> version, CodexDecision decision) {
        if (version.isEmpty()) {
            return Optional.of(Phrase.of("choice.value", "value", decision));
        }
        return switch (version.get()) {
            case CODEX_2017 -> Optional.of(since2017(decision));
            case CODEX_2022, CODEX_2026 -> since2022(decision);
        };
    }

    private static Phrase since2017(CodexDecision decision) {
        return switch (decision) {
            case A -> Phrase.of("choice.firstDecision.a");
            case B -> Phrase.of("choice.firstDecision.b");
            case C -> Phrase.of("choice.firstDecision.c");
            case D -> Phrase.of("choice.firstDecision.d");
            case E -> Phrase.of("choice.firstDecision.e");
        };
    }

    private static Optional<Phrase> since2022(CodexDecision decision) {
        return switch (decision) {
            case A -> Optional.of(Phrase.of("choice.laterDecision.a"));
            case B -> Optional.of(Phrase.of("choice.laterDecision.b"));
            case C -> Optional.of(Phrase.of("choice.laterDecision.c"));
            case D, E -> Optional.empty();
        };
    }
}
