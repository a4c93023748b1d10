// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.procedure.Keepers;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.Registry;
import be.passerelle.registry.log.Log;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActTypes;
import be.passerelle.stream.act.ActWriter;
import be.passerelle.stream.act.AsWritten;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.RegisterId;
import be.passerelle.stream.key.KeyRing;
import be.passerelle.stream.reading.ReadStream;
import be.passerelle.stream.reading.RowReader;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.Envelope;
import be.passerelle.stream.row.Payload;
import be.passerelle.stream.row.StoredRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The register of erasures: asks, confirms, declines, lists. Erasing takes two security officers, and leaves
/// the acts of both.
public final class Erasures {

    /// The one register of erasures of an installation.
    public static final RegisterId REGISTER = RegisterId.of("00000000-0000-4000-8000-0000000000e1");

    private static final ActTypes TYPES = ActTypes.under(List.of(ErasureAct.class, HoldAct.class));
    private static final RowReader READER = new RowReader(TYPES);
    private static final String IDENTIFIER = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final ErasureStore store;
    private final Registry registry;

    /// @param log where acts are recorded
    /// @param store where they are looked up
    public Erasures(Log log, ErasureStore store, Law law) {
        this.store = store;
        this.registry = new Registry(log, law);
    }

    /// What became of a wish.
    public enum Answer {
        /// Recorded, now or with the same command before.
        RECORDED,
        /// Only security officers erase.
        NOT_YOURS,
        /// There is no such file, or it is erased already.
        NO_FILE,
        /// The ground is that the file is needed no longer, and something in it is still open.
        STILL_OPEN,
        /// Somebody asked for it already, and nobody has answered yet.
        ASKED_ALREADY,
        /// There is no such request, or it was answered.
        NO_REQUEST,
        /// Whoever asked cannot answer: it takes a second person.
        SAME_PERSON,
        /// An act of the register that cannot be read may have answered that request, or may be it.
        UNREADABLE,
        /// Something keeps the file from being erased.
        HELD,
        /// The last day of a hold is past already.
        PAST_DAY,
        /// Nobody has confirmed the hold that is to be lifted: it is declined instead.
        NOT_CONFIRMED,
        /// The command recorded something else before.
        COMMAND_REUSED
    }

    /// Asks that a file be erased.
    public Answer ask(Performer by, CommandId command, CaseFileId file, ErasureBasis basis) {
        return record(by, command, new Asking(file, basis));
    }

    /// Confirms a request: destroys the keys of the file, and all that lists, search and the access log show
    /// of it.
    ///
    /// @param request the number of the act that asked for it
    public Answer confirm(Performer by, CommandId command, int request) {
        return record(by, command, request, true);
    }

    /// Declines a request: the file stays.
    public Answer decline(Performer by, CommandId command, int request) {
        return record(by, command, request, false);
    }

    private Answer record(Performer by, CommandId command, int request, boolean confirms) {
        // Only to know which file it is about: the request is looked at once more under the locks.
        ReadStream read = read(ofRegister(store.rows(REGISTER)));
        return Erasure.of(read).stream()
                .filter(e -> e.asked().number() == request)
                .findFirst()
                .map(e -> record(by, command, new Answering(e, by, confirms)))
                .orElse(
                        read.illegible().stream().anyMatch(a -> a.number() == request)
                                ? Answer.UNREADABLE
                                : Answer.NO_REQUEST);
    }

    Answer record(Performer by, CommandId command, InErasures act) {
        if (!Keepers.erase().contains(by.role())) {
            return Answer.NOT_YOURS;
        }
        Viewer officer = Viewer.staff(by.person(), by.organisation(), by.role());
        return switch (registry.record(Intention.of(command, officer, act))) {
            case Outcome.Recorded _, Outcome.AlreadyRecorded _ -> Answer.RECORDED;
            case Outcome.CommandReused _ -> Answer.COMMAND_REUSED;
            case Outcome.Refused refused ->
                Codes.known(Answer.class, refused.refusals().getFirst().code());
            case Outcome.NoAccess _, Outcome.MovedOn _, Outcome.OtherConsequences _ -> Answer.NOT_YOURS;
        };
    }

    /// The acts that the register may hold.
    public static ActTypes types() {
        return TYPES;
    }

    /// What keeps files from being erased.
    public Holds holds() {
        return new Holds(this);
    }

    /// The register as it stands, read without a lock.
    ErasureBook book() {
        return ErasureBook.of(read(ofRegister(store.rows(REGISTER))));
    }

    /// All requests, oldest first.
    public List<Erasure> list() {
        return erasures(store.rows(REGISTER));
    }

    /// What stays of a file when it is erased; empty when there is no such file.
    public Optional<Remains> remains(CaseFileId file) {
        return Remains.of(store.rows(file));
    }

    /// The acts of the register. The database reads them too, before it destroys a key: so one that is
    /// not written in clear exactly as it is here, by a security officer, or names no file or no document, is
    /// one that cannot be read, for both.
    public static ReadStream read(StoredStream register) {
        ReadStream read = READER.read(register);
        Map<Integer, StoredRow> rows = new HashMap<>();
        register.rows().forEach(row -> rows.put(row.envelope().number(), row));
        List<RecordedAct> acts = new ArrayList<>();
        List<IllegibleAct> illegible = new ArrayList<>(read.illegible());
        for (RecordedAct act : read.acts()) {
            StoredRow row = Objects.requireNonNull(rows.get(act.number()));
            if (isAsWritten(row, act.by(), act.act())) {
                acts.add(act);
            } else {
                illegible.add(damaged(act, row));
            }
        }
        illegible.sort(Comparator.comparing(IllegibleAct::number));
        return new ReadStream(acts, illegible);
    }

    private static boolean isAsWritten(StoredRow row, Performer by, Act act) {
        return row.envelope().kind().equals(REGISTER.kind())
                && row.envelope().forAnother().isEmpty()
                && by.role() == Role.SECURITY_OFFICER
                && isSaid(act)
                && Payload.clear(row.payload())
                        .filter(content -> Arrays.equals(content, ActWriter.canonical(act)))
                        .isPresent();
    }

    /// Whether the file, the document and the day that an act names can be such.
    private static boolean isSaid(Act act) {
        return switch (act) {
            case ErasureAct.Asked asked -> isFile(asked.file()) && ErasureBasis.isReference(asked.reference());
            case ErasureAct.Confirmed confirmed -> isFile(confirmed.file());
            case HoldAct.Asked asked ->
                isFile(asked.file())
                        && ErasureBasis.isReference(asked.reference())
                        && asked.until().stream().allMatch(Day::isReckoned);
            case HoldAct.LiftAsked lift -> ErasureBasis.isReference(lift.reference());
            default -> true;
        };
    }

    private static boolean isFile(String written) {
        return written.matches(IDENTIFIER);
    }

    private static IllegibleAct damaged(RecordedAct act, StoredRow row) {
        Envelope envelope = row.envelope();
        return new IllegibleAct(
                act.stream(),
                act.number(),
                act.thread(),
                act.happenedOn(),
                act.recordedAt(),
                envelope.person(),
                envelope.organisation(),
                new AsWritten(envelope.code(), envelope.version(), envelope.role()),
                IllegibleAct.Why.DAMAGED);
    }

    /// The files that something keeps from being erased on a day, of the rows of the register.
    public static Set<CaseFileId> held(List<StoredRow> rows, LocalDate day) {
        return ErasureBook.of(read(ofRegister(rows))).holds().stream()
                .filter(hold -> hold.keeps(day))
                .map(Hold::file)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The files that two people erased, of the rows of the register.
    public static Set<CaseFileId> confirmed(List<StoredRow> rows) {
        return erasures(rows).stream()
                .filter(Erasure::isConfirmed)
                .map(Erasure::file)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The files that were erased by two people of whom one held no mandate as security officer then, as
    /// the registers knew it at that instant. Whoever writes the acts of an erasure around the write path has
    /// to write such mandates too. Mandates that cannot be read count for nothing.
    public static Set<CaseFileId> withoutMandate(List<StoredRow> rows, RegisterBook registers) {
        Set<CaseFileId> mandated = new HashSet<>();
        Set<CaseFileId> without = new TreeSet<>();
        erasures(rows).stream()
                .filter(Erasure::isConfirmed)
                .forEach(erasure -> (erasure.isMandated(registers) ? mandated : without).add(erasure.file()));
        without.removeAll(mandated);
        return without;
    }

    private static StoredStream ofRegister(List<StoredRow> rows) {
        return new StoredStream(REGISTER, rows, new KeyRing(new KeyRing.NotAsked(), new KeyRing.NotAsked()));
    }

    private static List<Erasure> erasures(List<StoredRow> register) {
        return Erasure.of(read(ofRegister(register)));
    }
}
