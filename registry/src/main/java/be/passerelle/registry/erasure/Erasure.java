// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registry.Registry;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.reading.ReadStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One request to erase a file, and what became of it.
///
/// @param asked the act that asked for it
/// @param answered the act that confirmed or declined it; empty while nobody did
/// @param wasHeld whether something kept the file from being erased when it was answered
public record Erasure(
        CaseFileId file, ErasureBasis basis, RecordedAct asked, Optional<RecordedAct> answered, boolean wasHeld) {

    /// Whether it is done: another person confirmed that very file, and nothing kept it from that. Acts of others
    /// than security officers cannot be read.
    public boolean isConfirmed() {
        return !wasHeld
                && answered.filter(a -> a.act() instanceof ErasureAct.Confirmed confirmed
                                && confirmed.file().equals(file.toString())
                                && !a.by().person().equals(asked.by().person()))
                        .isPresent();
    }

    /// Whether each of the two was a security officer when they acted, as the registers knew it at that
    /// instant: a mandate that was recorded later makes nobody one.
    boolean isMandated(RegisterBook registers) {
        return Stream.concat(Stream.of(asked), answered.stream()).allMatch(act -> isMandated(act, registers));
    }

    private static boolean isMandated(RecordedAct act, RegisterBook registers) {
        Performer by = act.by();
        LocalDate day = LocalDate.ofInstant(act.recordedAt(), Registry.BELGIUM);
        return registers
                .page(RegisterKey.mandates(by.person(), by.organisation()))
                .map(page -> new ReadStream(page.acts(), page.illegible()).knownOn(act.recordedAt()))
                .filter(known -> !known.isEmpty())
                .map(known -> RegisterBook.read(List.of(known)).on(day))
                .filter(known -> known.mandatesOn(by.person(), day).stream()
                        .anyMatch(mandate -> mandate.role() == Role.SECURITY_OFFICER
                                && mandate.organisation().equals(by.organisation())))
                .isPresent();
    }

    /// All requests of the register, oldest first. An act that cannot be read may have declined what came
    /// before it: nothing after it confirms that.
    static List<Erasure> of(ReadStream read) {
        List<Erasure> erasures = new ArrayList<>();
        HoldFold holds = new HoldFold(read.illegible());
        for (RecordedAct recorded : read.acts()) {
            holds.take(recorded);
            if (recorded.act() instanceof ErasureAct act) {
                switch (act) {
                    case ErasureAct.Asked asked ->
                        erasures.add(new Erasure(
                                CaseFileId.of(asked.file()),
                                new ErasureBasis(asked.ground(), asked.reference()),
                                recorded,
                                Optional.empty(),
                                false));
                    case ErasureAct.Confirmed confirmed ->
                        answer(erasures, confirmed.request(), recorded, read.illegible(), holds);
                    case ErasureAct.Declined declined ->
                        answer(erasures, declined.request(), recorded, List.of(), holds);
                }
            }
        }
        return List.copyOf(erasures);
    }

    private static void answer(
            List<Erasure> erasures, int request, RecordedAct answer, List<IllegibleAct> unread, HoldFold holds) {
        boolean mayBeDeclined =
                unread.stream().anyMatch(act -> act.number() > request && act.number() < answer.number());
        erasures.replaceAll(e -> e.asked.number() == request && e.answered.isEmpty() && !mayBeDeclined
                ? new Erasure(e.file, e.basis, e.asked, Optional.of(answer), holds.keeps(e.file, answer.happenedOn()))
                : e);
    }
}
