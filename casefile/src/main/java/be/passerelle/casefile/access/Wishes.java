// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileCandidates;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.protection.Protections;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Candidate;
import be.passerelle.stream.act.Candidates;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.procedure.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands against acts that somebody wants to record, and as much of it as they may know.
public final class Wishes {

    private final SeenFile seen;
    private final FileOnDay standing;

    /// @param seen the file as they see it
    /// @param standing the same, as the procedure looks at it
    Wishes(SeenFile seen, FileOnDay standing) {
        this.seen = seen;
        this.standing = standing;
    }

    /// What the form of an act offers for a component.
    ///
    /// @param thread the thread that the act belongs to, 0 for none
    public List<Candidate> candidates(Candidates declared, int thread) {
        return FileCandidates.of(declared)
                .in(standing.in(thread), seen.access().viewer().performer());
    }

    /// The refusals that stand against an act on the day; empty when it may be recorded.
    public List<Refusal> check(ProposedAct proposed) {
        Optional<Refusal> unseen = refusedToViewer(proposed);
        if (unseen.isPresent()) {
            return List.of(unseen.get());
        }
        List<Refusal> refusals = Procedure.accepts(standing, proposed);
        return refusals.isEmpty()
                ? opensToOthers(proposed, seen.file(), seen.after(proposed).file()).stream()
                        .toList()
                : refusals.stream().map(seen.access()::seen).toList();
    }

    /// Refusals of the whole file as this viewer may know them: what stands against an act in threads of others
    /// alone is not told, nor what the whole file makes of a refusal that theirs gives too.
    public List<Refusal> told(List<Refusal> refusals, ProposedAct proposed) {
        if (seen.access().foreign().isEmpty()) {
            return refusals.stream().map(seen.access()::seen).toList();
        }
        List<Refusal> known = Procedure.accepts(standing, proposed);
        return refusals.stream()
                .map(refusal -> known.stream()
                        .filter(each -> each.code().equals(refusal.code()))
                        .findFirst()
                        .map(seen.access()::seen)
                        .orElseGet(refusal::untold))
                .toList();
    }

    /// What stands against an act because of who would look at the file then ([Doing#mayLetOthersLook]), on
    /// this day or on any later one on which somebody looks whom time admits.
    ///
    /// @param before the file without the act, as whole as the one with it: what others protect counts in both
    ///     or in neither
    public Optional<Refusal> opensToOthers(ProposedAct proposed, CaseFile before, CaseFile after) {
        Doing doing = seen.access().doing();
        return doing.mayLetOthersLook(proposed) || !letsOthersLook(before, after)
                ? Optional.empty()
                : Optional.of(Refusal.of("notInEmergency", Refusal.Kind.PERMISSION));
    }

    private boolean letsOthersLook(CaseFile before, CaseFile after) {
        LocalDate day = standing.day();
        while (Audience.of(before, standing.law(), day).containsAll(Audience.of(after, standing.law(), day))) {
            LocalDate until = earlier(
                    Audience.holdsUntil(before, standing.law(), day), Audience.holdsUntil(after, standing.law(), day));
            if (until.equals(LocalDate.MAX)) {
                return false;
            }
            day = until.plusDays(1);
        }
        return true;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /// What stands against an act because of who wants it: it is not theirs, it is not sure enough who they
    /// are, or they name what they may not see. It is told before anything of the file is.
    public Optional<Refusal> refusedToViewer(ProposedAct proposed) {
        return seen.access().refuses(proposed).or(() -> namesUnseen(proposed)).or(() -> tooWeakForNamed(proposed));
    }

    /// Taking back what wants a high assurance wants one too.
    private Optional<Refusal> tooWeakForNamed(ProposedAct proposed) {
        return named(proposed.act())
                .flatMap(named -> seen.access().tooWeakFor(ActType.of(named)).stream())
                .findFirst();
    }

    /// The acts that an act names, and those that these name: who confirms that something is taken back names
    /// the one that asked for it.
    private Stream<Act> named(Act act) {
        return ActType.of(act).references().stream()
                .flatMap(reference -> reference.in(act).stream())
                .flatMap(number -> seen.file().act(number.number()).stream())
                .map(RecordedAct::act)
                .flatMap(named -> Stream.concat(Stream.of(named), named(named)));
    }

    /// The refusal of an act that names another which the viewer may not see: the same as of one that does not
    /// exist.
    private Optional<Refusal> namesUnseen(ProposedAct proposed) {
        return ActType.of(proposed.act()).references().stream()
                .filter(reference -> reference.in(proposed.act()).stream()
                        .anyMatch(named ->
                                seen.act(named.number()).isEmpty() && !settlesUnread(proposed, named.number())))
                .map(reference -> Refusal.ofField("noSuchAct", reference.field()))
                .findFirst();
    }

    /// Whether they know that an act of that number cannot be read, and settle the protection that it began.
    private boolean settlesUnread(ProposedAct proposed, int named) {
        return Protections.settlesUnread(ActType.of(proposed.act()))
                && seen.illegible().stream().anyMatch(act -> act.number() == named);
    }
}
