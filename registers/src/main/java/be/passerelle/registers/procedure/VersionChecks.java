// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.procedure;

import be.passerelle.law.language.Phrase;
import be.passerelle.registers.Registers;
import be.passerelle.registers.version.Proposal;
import be.passerelle.registers.version.Versions;
import be.passerelle.stream.act.Performer;
import java.time.LocalDate;

/// What holds for everything that two people change: versions never overlap, what decisions were taken under is
/// never cut short afterwards, and the person who proposed does not confirm.
final class VersionChecks<T> {

    private final Versions<T> versions;
    private final LocalDate today;
    private final Refusals refusals;

    VersionChecks(Versions<T> versions, LocalDate today, Refusals refusals) {
        this.versions = versions;
        this.today = today;
        this.refusals = refusals;
    }

    /// One proposal waits at a time: what a second person confirms is then what the first one saw.
    void mayPropose() {
        refusals.state(!versions.waiting().isEmpty(), Phrase.of("refusal.alreadyProposed"));
    }

    void start(Proposal.Start<T> start) {
        start.replaces().flatMap(versions::version).ifPresent(version -> {
            LocalDate from = start.period().from();
            boolean notAfter = !from.isAfter(version.period().from());
            refusals.content(
                    notAfter,
                    "from",
                    Phrase.of(
                            "refusal.notAfterReplaced", "day", version.period().from()));
            refusals.content(
                    !notAfter && from.isBefore(today), "from", Phrase.of("refusal.replacesInThePast", "day", today));
            boolean same = start.terms().equals(version.terms())
                    && start.period().until().equals(version.period().until());
            refusals.content(!notAfter && same, "replaces", Phrase.of("refusal.changesNothing"));
        });
        versions.overlapping(start)
                .ifPresent(other ->
                        refusals.content(true, "from", Phrase.of("refusal.overlaps", "period", other.period())));
    }

    void end(int number, LocalDate lastDay) {
        refusals.content(lastDay.isBefore(today), "lastDay", Phrase.of("refusal.endsInThePast", "day", today));
        versions.version(number)
                .ifPresent(v -> refusals.content(
                        !lastDay.isBefore(v.period().until()), "lastDay", Phrase.of("refusal.endsAlready")));
    }

    /// What was proposed may have waited so long that it would reach back by now.
    ///
    /// @param registers say whether two keys are of one human
    void confirm(int number, Performer by, Registers registers) {
        versions.waiting(number).ifPresent(proposal -> {
            refusals.permission(registers.isSame(proposal.by(), by.person()), Phrase.of("refusal.samePerson"));
            boolean reachesBack = switch (proposal) {
                case Proposal.Start<T> start ->
                    start.replaces().isPresent() && start.period().from().isBefore(today);
                case Proposal.End<T> end -> end.lastDay().isBefore(today);
            };
            refusals.state(reachesBack, Phrase.of("refusal.waitedTooLong", "day", today));
        });
    }
}
