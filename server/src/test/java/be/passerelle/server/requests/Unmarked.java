// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.random.AnyContent;
import be.passerelle.registry.Imported;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActWriter;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.NationalNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A life as it was lived, of somebody with a number of their own.
final class Unmarked {

    private Unmarked() {}

    static List<Imported> in(CaseFile life, int person) {
        return life.acts().stream().map(act -> in(act, person)).toList();
    }

    private static Imported in(RecordedAct act, int person) {
        ActType<?> type = ActType.of(act.act());
        Map<String, Object> tree = new LinkedHashMap<>(ActWriter.tree(act.act()));
        boolean another = type.of() == PersonAct.NumberChangeProposed.class;
        if (another || type.of() == PersonAct.Registered.class) {
            // Where nobody knew their sex, the number says so in its month.
            NationalNumber number =
                    NationalNumber.ofNineDigits("55%s02%03d".formatted(another ? "22" : "02", 2 * person + 2), false);
            tree.put("nationalNumber", number.digits());
            tree.put("birthDate", "1955-02-02");
            tree.put("sex", "female");
        }
        return new Imported(
                new ProposedAct(
                        Procedure.opens(act.act()) ? 0 : act.thread(),
                        act.happenedOn(),
                        act.by(),
                        AnyContent.read(type, tree)),
                act.recordedAt(),
                new CommandId(UUID.randomUUID()));
    }
}
