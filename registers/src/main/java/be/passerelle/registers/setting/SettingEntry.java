// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.setting;

import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.entry.RegisterEntry;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The settings of one organisation.
///
/// @param values in the order in which they were recorded
public record SettingEntry(OrganisationId organisation, List<Value> values) implements RegisterEntry {

    /// The value of a setting from a day.
    ///
    /// @param number the act that set it
    public record Value(int number, Setting setting, int value, LocalDate from, String source) {}

    public SettingEntry {
        values = List.copyOf(values);
    }

    /// The entry that the first setting opens.
    ///
    /// @param number the number of the act
    public static SettingEntry of(int number, SettingAct.Changed act) {
        return new SettingEntry(act.organisation(), List.of()).after(number, act);
    }

    @Override
    public RegisterKey key() {
        return RegisterKey.settings(organisation);
    }

    @Override
    public SettingEntry after(RecordedAct recorded) {
        return recorded.act() instanceof SettingAct act ? after(recorded.number(), act) : this;
    }

    /// The entry after one more act.
    public SettingEntry after(int number, SettingAct act) {
        return switch (act) {
            case SettingAct.Changed changed -> {
                List<Value> more = new ArrayList<>(values);
                more.add(new Value(number, changed.setting(), changed.value(), changed.from(), changed.source()));
                yield new SettingEntry(organisation, more);
            }
        };
    }

    /// The value of a setting on a day: the one from the latest day, and of two from one day the later recorded.
    public Optional<Value> on(Setting setting, LocalDate day) {
        return values.stream()
                .filter(v -> v.setting() == setting && !v.from().isAfter(day))
                .reduce((one, other) -> other.from().isBefore(one.from()) ? one : other);
    }
}
