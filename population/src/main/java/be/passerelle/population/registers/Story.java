// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.registers;

import be.passerelle.population.life.Life.Entry;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.CommandId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One stream of a register while it is told, act by act.
final class Story {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);

    private final RegisterKey key;
    private final List<Entry> entries = new ArrayList<>();

    Story(RegisterKey key) {
        this.key = key;
    }

    /// Somebody records an act on a day, some minutes after what was recorded before.
    Story then(LocalDate day, Performer by, RegisterAct act) {
        LocalTime at = OFFICE_OPENS.plusMinutes(entries.size());
        entries.add(new Entry(new ProposedAct(0, day, by, act), day.atTime(at).toInstant(ZoneOffset.UTC), command()));
        return this;
    }

    RegisterStory told() {
        return new RegisterStory(key, entries);
    }

    private CommandId command() {
        byte[] name = ("command/" + key + "/" + entries.size()).getBytes(StandardCharsets.UTF_8);
        return new CommandId(UUID.nameUUIDFromBytes(name));
    }
}
