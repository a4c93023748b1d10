// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.registry.Added;
import be.passerelle.registry.Draft;
import be.passerelle.registry.Drafts;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.Registry;
import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.registry.log.CaseFiles;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.reading.ReadStream;
import be.passerelle.stream.reading.StoredStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The register of erasures with an act that is to be appended to it.
final class ErasureDraft implements Draft {

    private final InErasures wanted;
    private final ReadStream read;
    private final Added added;

    ErasureDraft(InErasures wanted, StoredStream stored, String lawVersion) {
        this.wanted = wanted;
        this.read = Erasures.read(stored);
        this.added = new Added(stored, lawVersion);
    }

    @Override
    public Optional<Outcome> check(Intention intention, Drafts drafts, Instant now) {
        boolean exists = !drafts.stored(wanted.file()).rows().isEmpty();
        LocalDate today = LocalDate.ofInstant(now, Registry.BELGIUM);
        Answer answer = isOfOneHuman(intention, drafts, today) ? Answer.SAME_PERSON : answer(drafts, exists, today);
        if (answer != Answer.RECORDED) {
            Refusal refusal = Refusal.of(Codes.of(answer), Refusal.Kind.STATE);
            return Optional.of(new Outcome.Refused(stream(), 0, List.of(refusal)));
        }
        ProposedAct act = new ProposedAct(0, today, intention.viewer().performer(), wanted.act());
        added.add(act, 0, intention.command(), now);
        return Optional.empty();
    }

    /// Whether whoever asked answers, be it under another key.
    private boolean isOfOneHuman(Intention intention, Drafts drafts, LocalDate today) {
        return wanted.asker()
                .filter(asker -> drafts.registers()
                        .on(today)
                        .isSame(asker, intention.viewer().person()))
                .isPresent();
    }

    /// Whether the file is still needed is asked last, of the file as it is locked.
    private Answer answer(Drafts drafts, boolean exists, LocalDate today) {
        Answer answer = wanted.answer(ErasureBook.of(read), exists, today);
        CaseFileId file = wanted.file();
        return answer == Answer.RECORDED
                        && wanted.ground()
                                .filter(ground -> Recognised.of(CaseFiles.of(file, drafts.stored(file)))
                                        .isNeededIn(ground))
                                .isPresent()
                ? Answer.STILL_OPEN
                : answer;
    }

    @Override
    public Added added() {
        return added;
    }

    @Override
    public void conclude(Drafts drafts, LocalDate today, LogTransaction tx) {
        wanted.follow(tx);
    }
}
