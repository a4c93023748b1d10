// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.law.Law;
import be.passerelle.registers.procedure.Keepers;
import be.passerelle.registry.Registry;
import be.passerelle.registry.log.Log;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.stream.act.ActTypes;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.RegisterId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.reading.ReadStream;
import be.passerelle.stream.reading.RowReader;
import be.passerelle.stream.reading.RowWriter;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.Chain;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The register of erasures: asks, confirms, declines, lists. Erasing takes two security officers, and leaves the
/// acts of both.
public final class Erasures {

    /// The one register of erasures of an installation.
    public static final RegisterId REGISTER = RegisterId.of("00000000-0000-4000-8000-0000000000e1");

    private static final RowReader READER = new RowReader(ActTypes.under(List.of(ErasureAct.class)));
    private static final Set<KeyKind> KEYS = Set.of(KeyKind.CONTENT);

    private final Log log;
    private final Law law;

    public Erasures(Log log, Law law) {
        this.log = log;
        this.law = law;
    }

    /// What became of a wish.
    public enum Answer {
        /// Recorded, now or with the same command before.
        RECORDED,
        /// Only security officers erase.
        NOT_YOURS,
        /// There is no such file, or it is erased already.
        NO_FILE,
        /// Somebody asked for it already, and nobody has answered yet.
        ASKED_ALREADY,
        /// There is no such request, or it was answered.
        NO_REQUEST,
        /// Whoever asked cannot answer: it takes a second person.
        SAME_PERSON
    }

    /// Asks that a file be erased.
    public Answer ask(Performer by, CommandId command, CaseFileId file, ErasureGround ground) {
        return decide(by, command, Optional.of(file), (erasures, exists) -> {
            if (!exists || erasures.stream().anyMatch(e -> e.file().equals(file) && e.isConfirmed())) {
                return new Decision(Answer.NO_FILE, Optional.empty());
            }
            boolean waits = erasures.stream()
                    .anyMatch(e -> e.file().equals(file) && e.answered().isEmpty());
            return waits
                    ? new Decision(Answer.ASKED_ALREADY, Optional.empty())
                    : new Decision(Answer.RECORDED, Optional.of(new ErasureAct.Asked(file.toString(), ground)));
        });
    }

    /// Confirms a request: destroys the keys of the file, and all that lists, search and the access log show of it.
    ///
    /// @param request the number of the act that asked for it
    public Answer confirm(Performer by, CommandId command, int request) {
        Optional<CaseFileId> file = list().stream()
                .filter(e -> e.asked().number() == request)
                .map(Erasure::file)
                .findFirst();
        return answer(by, command, request, file, f -> new ErasureAct.Confirmed(request, f.toString()));
    }

    /// Declines a request: the file stays.
    public Answer decline(Performer by, CommandId command, int request) {
        return answer(by, command, request, Optional.empty(), _ -> new ErasureAct.Declined(request));
    }

    /// All requests, oldest first.
    public List<Erasure> list() {
        return log.transaction(tx -> erasures(tx.lock(REGISTER, KEYS)));
    }

    /// What stays of a file when it is erased; empty when there is no such file.
    public Optional<Remains> remains(CaseFileId file) {
        return log.transaction(tx -> Remains.of(tx.lock(file, Set.of()).rows()));
    }

    private Answer answer(
            Performer by,
            CommandId command,
            int request,
            Optional<CaseFileId> file,
            Function<CaseFileId, ErasureAct> act) {
        return decide(
                by,
                command,
                file,
                (erasures, _) -> erasures.stream()
                        .filter(e ->
                                e.asked().number() == request && e.answered().isEmpty())
                        .findFirst()
                        .map(e -> e.asked().by().person().equals(by.person())
                                ? new Decision(Answer.SAME_PERSON, Optional.empty())
                                : new Decision(Answer.RECORDED, Optional.of(act.apply(e.file()))))
                        .orElse(new Decision(Answer.NO_REQUEST, Optional.empty())));
    }

    private record Decision(Answer answer, Optional<ErasureAct> act) {}

    private interface Rule {
        Decision decide(List<Erasure> erasures, boolean fileExists);
    }

    /// The register comes before every file in the order of identifiers, or after it: both are locked in that order.
    private Answer decide(Performer by, CommandId command, Optional<CaseFileId> file, Rule rule) {
        if (!Keepers.erase().contains(by.role())) {
            return Answer.NOT_YOURS;
        }
        return log.transaction(tx -> {
            if (!tx.recordedWith(command, KEYS).isEmpty()) {
                return Answer.RECORDED;
            }
            boolean registerFirst = file.map(f -> REGISTER.compareTo(f) < 0).orElse(true);
            Optional<StoredStream> early = registerFirst ? Optional.empty() : file.map(f -> tx.lock(f, KEYS));
            StoredStream register = tx.lock(REGISTER, KEYS);
            Optional<StoredStream> stored = early.or(() -> file.map(f -> tx.lock(f, KEYS)));
            boolean exists = stored.filter(s -> !s.rows().isEmpty()).isPresent();
            Decision decision = rule.decide(erasures(register), exists);
            decision.act().ifPresent(act -> {
                append(act, by, command, register, tx);
                if (act instanceof ErasureAct.Confirmed) {
                    tx.erase(file.orElseThrow());
                }
            });
            return decision.answer();
        });
    }

    private void append(ErasureAct act, Performer by, CommandId command, StoredStream register, LogTransaction tx) {
        Instant now = tx.now().truncatedTo(ChronoUnit.MICROS);
        Instant last = register.rows().isEmpty()
                ? now
                : register.rows().getLast().envelope().recordedAt();
        Instant at = now.isBefore(last) ? last : now;
        RecordedAct recorded = new RecordedAct(
                REGISTER,
                register.rows().size() + 1,
                0,
                LocalDate.ofInstant(at, Registry.BELGIUM),
                at,
                by,
                command,
                law.version(),
                act);
        tx.append(REGISTER, List.of(RowWriter.write(recorded, register.keys(), Chain.head(register.rows()))));
    }

    /// The acts of the register.
    public static ReadStream read(StoredStream register) {
        return READER.read(register);
    }

    private static List<Erasure> erasures(StoredStream register) {
        return Erasure.of(read(register).acts());
    }
}
