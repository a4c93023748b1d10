// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.procedure;

import be.passerelle.registers.act.Register;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.entry.RegisterEntry;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import java.util.List;

/// What somebody may read in the registers. Every page and the API ask here; nothing else decides.
public final class RegisterAccess {

    private RegisterAccess() {}

    /// Whether there is anything for them in a register.
    public static boolean reads(Performer reader, Register register) {
        return RegisterReadTable.readable(reader.role()).contains(register)
                || (register == Register.MANDATE && RegisterReadTable.readsMandatesOfColleagues(reader.role()));
    }

    /// Whether they may read an entry.
    public static boolean reads(Performer reader, RegisterEntry entry) {
        boolean everybodys =
                RegisterReadTable.readable(reader.role()).contains(entry.key().register());
        return everybodys || (entry instanceof MandateEntry mandates && concerns(mandates, reader));
    }

    /// Whether they may be told that there is no such entry: who would read it, or keeps it everywhere.
    public static boolean isTheirs(Performer reader, RegisterKey key) {
        boolean everybodys = RegisterReadTable.readable(reader.role()).contains(key.register());
        boolean atHome = RegisterReadTable.readsMandatesOfColleagues(reader.role())
                && key.key().endsWith("@" + reader.organisation().key());
        return everybodys || (key.register() == Register.MANDATE && (atHome || reader.role() == Role.DEPARTMENT_HEAD));
    }

    /// The entries of a register that they may read, in order.
    public static List<RegisterBook.Page> readable(Performer reader, RegisterBook book, Register register) {
        return book.pages().values().stream()
                .filter(page -> page.entry().key().register() == register)
                .filter(page -> reads(reader, page.entry()))
                .toList();
    }

    /// Everybody reads their own mandates at the organisation that they act for; who keeps
    /// those of an organisation reads those of its people, and nothing of what they do
    /// elsewhere: that somebody acts under the key of an entry of another organisation was said
    /// by their own alone.
    private static boolean concerns(MandateEntry mandates, Performer reader) {
        boolean own = mandates.person().equals(reader.person())
                && mandates.organisation().equals(reader.organisation());
        return own || keeps(mandates, reader);
    }

    /// Who keeps an entry: those who keep the people of its organisation. A head of department
    /// keeps administrators everywhere.
    private static boolean keeps(MandateEntry mandates, Performer reader) {
        boolean colleague = RegisterReadTable.readsMandatesOfColleagues(reader.role())
                && mandates.organisation().equals(reader.organisation());
        return colleague || (reader.role() == Role.DEPARTMENT_HEAD && mandates.isOfAdministrator());
    }

    /// Whether they read the national numbers of an entry in full: who keeps it compares them
    /// with papers, and nobody else has anything to do with them.
    public static boolean readsNumbers(Performer reader, RegisterEntry entry) {
        return entry instanceof MandateEntry mandates && keeps(mandates, reader);
    }

    /// The same in an act of the entry, where whoever typed them reads them back.
    public static boolean readsNumbers(Performer reader, RegisterEntry entry, RecordedAct act) {
        return typed(reader, act) || readsNumbers(reader, entry);
    }

    /// Whether they performed an act, as somebody of the same organisation.
    public static boolean typed(Performer reader, RecordedAct act) {
        return act.by().person().equals(reader.person())
                && act.by().organisation().equals(reader.organisation());
    }
}
