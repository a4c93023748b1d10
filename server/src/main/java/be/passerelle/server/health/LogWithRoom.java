// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.health;

import be.passerelle.registry.log.Asked;
import be.passerelle.registry.log.Log;
import be.passerelle.registry.log.LogTransaction;
import java.util.function.Function;

/// The log, as long as there is room for it.
public final class LogWithRoom implements Log {

    private final Log log;
    private final RoomOnDisk room;

    public LogWithRoom(Log log, RoomOnDisk room) {
        this.log = log;
        this.room = room;
    }

    @Override
    public <T> T transaction(Function<LogTransaction, T> work) {
        room.require();
        return log.transaction(work);
    }

    @Override
    public <T> T decide(Asked asked, Function<LogTransaction, T> decision) {
        room.require();
        return log.decide(asked, decision);
    }
}
