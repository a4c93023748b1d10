// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.book;

import be.passerelle.registers.convention.ConventionEntry;
import be.passerelle.registers.directive.DirectiveEntry;
import be.passerelle.registers.entry.RegisterEntry;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.registers.organisation.OrganisationEntry;
import be.passerelle.registers.setting.SettingEntry;

/// An entry by its register. Whoever has to tell entries of all registers apart switches over this: a register that is
/// forgotten does not compile.
public sealed interface EntryOf {

    record Organisation(OrganisationEntry entry) implements EntryOf {}

    record Convention(ConventionEntry entry) implements EntryOf {}

    record Directive(DirectiveEntry entry) implements EntryOf {}

    record Mandate(MandateEntry entry) implements EntryOf {}

    record Setting(SettingEntry entry) implements EntryOf {}

    static EntryOf register(RegisterEntry entry) {
        return switch (entry.key().register()) {
            case ORGANISATION -> new Organisation((OrganisationEntry) entry);
            case CONVENTION -> new Convention((ConventionEntry) entry);
            case DIRECTIVE -> new Directive((DirectiveEntry) entry);
            case MANDATE -> new Mandate((MandateEntry) entry);
            case SETTING -> new Setting((SettingEntry) entry);
        };
    }
}
