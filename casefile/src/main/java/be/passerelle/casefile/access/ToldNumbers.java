// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.representation.Representation;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.Refusal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The numbers that the acts of one file have for one viewer. Whoever may not count the acts of a file is given
/// the file in other numbers, as a whole, so that whatever is made of it speaks of acts by those alone;
/// what they send is turned back before it is recorded.
public final class ToldNumbers {

    /// What a refusal calls the number of an act that cannot be read.
    private static final String NUMBER_OF_ACT = "number";

    private final CaseFileId file;
    private final Optional<Numbering> numbering;

    private ToldNumbers(CaseFileId file, Optional<Numbering> numbering) {
        this.file = file;
        this.numbering = numbering;
    }

    /// The numbers that a viewer is told.
    public static ToldNumbers to(Viewer viewer, CaseFileId file, Numbering numbering) {
        return RoleTable.of(viewer.role()).mayCountActs()
                ? asRecorded(file)
                : new ToldNumbers(file, Optional.of(numbering));
    }

    /// Those that acts are recorded under.
    static ToldNumbers asRecorded(CaseFileId file) {
        return new ToldNumbers(file, Optional.empty());
    }

    boolean areAsRecorded() {
        return numbering.isEmpty();
    }

    /// The number that an act is told by; 0 for none.
    public int told(int number) {
        return number <= 0 || number > ActNumber.LAST_RECORDED
                ? number
                : numbering.map(secret -> secret.told(file, number)).orElse(number);
    }

    /// The number that an act was recorded under; for one that no act is told by, [ActNumber#LAST_RECORDED],
    /// which no act has. 0 for none.
    public int recorded(int told) {
        return numbering.isEmpty() || told <= 0
                ? told
                : numbering.get().recorded(file, told).orElse(ActNumber.LAST_RECORDED);
    }

    /// An act as it is told.
    public RecordedAct told(RecordedAct act) {
        return numbering.isEmpty() ? act : told(act, this::told);
    }

    /// An act as it is to be recorded. Who performs it never came from outside.
    public ProposedAct recorded(ProposedAct told) {
        return numbering.isEmpty() ? told : in(told, this::recorded);
    }

    /// The same act as the viewer sends it.
    public ProposedAct told(ProposedAct recorded) {
        return numbering.isEmpty() ? recorded : in(recorded, this::told);
    }

    private static ProposedAct in(ProposedAct act, IntUnaryOperator number) {
        return new ProposedAct(
                number.applyAsInt(act.thread()),
                act.happenedOn(),
                act.by(),
                ActType.of(act.act()).naming(act.act(), named -> new ActNumber(number.applyAsInt(named.number()))));
    }

    /// A refusal as it is told.
    public Refusal told(Refusal refusal) {
        return numbering.isEmpty()
                ? refusal
                : new Refusal(
                        refusal.code(),
                        told(refusal.detail()),
                        refusal.citation(),
                        refusal.field(),
                        refusal.kind(),
                        refusal.about());
    }

    /// What the viewer proposes, as it stands in the file that they are told: they act there under the key that
    /// their acts have.
    ProposedAct inside(ProposedAct proposed) {
        return numbering.isEmpty()
                ? proposed
                : new ProposedAct(
                        proposed.thread(), proposed.happenedOn(), told(proposed.by(), this::told), proposed.act());
    }

    /// The viewer, under the key that their acts have in the file that they are told.
    Viewer told(Viewer viewer) {
        return numbering.isEmpty()
                ? viewer
                : viewer.represents()
                        .filter(represented -> represented.file().equals(file))
                        .map(represented -> viewer.representing(told(represented.representation())))
                        .orElse(viewer);
    }

    Set<Integer> told(Set<Integer> numbers) {
        return numbering.isEmpty() ? numbers : numbers.stream().map(this::told).collect(Collectors.toUnmodifiableSet());
    }

    /// Acts in the numbers that they are told by, in the order of recording.
    List<RecordedAct> told(List<RecordedAct> acts) {
        if (numbering.isEmpty()) {
            return acts;
        }
        Map<Integer, Integer> known = new HashMap<>();
        IntUnaryOperator once = number -> known.computeIfAbsent(number, this::told);
        return acts.stream().map(act -> told(act, once)).toList();
    }

    /// The numbers of acts that are told, in the order of recording.
    List<Integer> inOrder(List<RecordedAct> acts, List<IllegibleAct> unread) {
        Stream<Integer> read = acts.stream().map(RecordedAct::number);
        return unread.isEmpty()
                ? read.toList()
                : Stream.concat(read, unread.stream().map(IllegibleAct::number))
                        .sorted(Comparator.comparingInt(this::recorded))
                        .toList();
    }

    List<IllegibleAct> toldUnread(List<IllegibleAct> acts) {
        return numbering.isEmpty()
                ? acts
                : acts.stream()
                        .map(act -> new IllegibleAct(
                                act.stream(),
                                told(act.number()),
                                told(act.thread()),
                                act.happenedOn(),
                                act.recordedAt(),
                                act.person(),
                                act.organisation(),
                                act.written(),
                                act.why()))
                        .toList();
    }

    private RecordedAct told(RecordedAct act, IntUnaryOperator number) {
        return new RecordedAct(
                act.stream(),
                number.applyAsInt(act.number()),
                number.applyAsInt(act.thread()),
                act.happenedOn(),
                act.recordedAt(),
                told(act.by(), number),
                act.command(),
                act.lawVersion(),
                act.written(),
                act.restsOn(),
                ActType.of(act.act()).naming(act.act(), named -> new ActNumber(number.applyAsInt(named.number()))));
    }

    /// The key of a representative holds the number of an act.
    /// The key under which somebody is told: that of a representative names an act.
    PersonId told(PersonId person) {
        return numbering.isEmpty()
                ? person
                : Representation.named(person, file)
                        .map(number -> Representation.key(file, told(number.intValue())))
                        .orElse(person);
    }

    private Performer told(Performer by, IntUnaryOperator number) {
        return by.capacity() instanceof Capacity.Representing(int recorded) && recorded > 0
                ? new Performer(
                        Representation.key(file, number.applyAsInt(recorded)),
                        by.organisation(),
                        by.role(),
                        new Capacity.Representing(number.applyAsInt(recorded)))
                : by;
    }

    /// What cannot be read is named by its number.
    private Phrase told(Phrase phrase) {
        Map<String, Object> values = new LinkedHashMap<>();
        phrase.values().forEach((name, value) -> values.put(name, told(name, value)));
        return new Phrase(phrase.key(), values);
    }

    private Object told(String name, Object value) {
        return switch (value) {
            case ActNumber named -> new ActNumber(told(named.number()));
            case Integer number when name.equals(NUMBER_OF_ACT) -> told(number.intValue());
            case Phrase inner -> told(inner);
            default -> value;
        };
    }
}
