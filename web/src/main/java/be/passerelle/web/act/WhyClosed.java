// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.web.casefile.Opened;
import java.time.LocalDate;
import java.util.Optional;

/// Why the form of an act does not open, where the table of the procedure has no row to say so. The
/// words are those that the check of the procedure would use.
final class WhyClosed {

    private WhyClosed() {}

    /// The act belongs to another role, or to another organisation in this file.
    static Refusal notYours(Opened opened, ActType<?> type) {
        boolean ownRole = opened.next().stream()
                .anyMatch(n ->
                        n.row().type().equals(type) && opened.file().access().performs(n.role()));
        String code = ownRole ? "wrongOrganisation" : "wrongRole";
        return new Refusal(
                code, Phrase.of("refusal." + code), Optional.empty(), Optional.empty(), Refusal.Kind.PERMISSION);
    }

    static Refusal tooEarly(LocalDate from) {
        return new Refusal(
                "tooEarly",
                Phrase.of("refusal.tooEarly", "day", from),
                Optional.empty(),
                Optional.empty(),
                Refusal.Kind.STATE);
    }
}
