// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.health;

import be.passerelle.registry.desk.Health.State;
import be.passerelle.registry.failure.Unavailable;
import be.passerelle.registry.failure.Unavailable.Missing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The room that is left where the installation keeps its data. The database does not survive a disk that is full to
/// the
/// last byte: while there is little left, nothing is recorded any more, and what is left serves those who look.
public final class RoomOnDisk implements Vital.Part {

    private static final Logger LOG = LoggerFactory.getLogger(RoomOnDisk.class);

    /// Below so many times what is kept free, somebody should look.
    private static final long EARLY = 4;

    private static final long MEGABYTE = 1L << 20;

    private final LongSupplier left;
    private final long least;

    /// @param left how many bytes are left
    /// @param least below how many of them nothing is recorded
    RoomOnDisk(LongSupplier left, long least) {
        this.left = left;
        this.least = least;
    }

    /// What is left where a folder is.
    public static RoomOnDisk where(Path folder, long least) {
        return new RoomOnDisk(() -> leftIn(folder), least);
    }

    @Override
    public Vital look() {
        long now = left.getAsLong();
        if (now < least) {
            return new Vital(State.DEGRADED, "the disk has almost no room left, and nothing is recorded");
        }
        return now < EARLY * least
                ? new Vital(State.DEGRADED, "the disk has less than %d MB left".formatted(EARLY * least / MEGABYTE))
                : Vital.WELL;
    }

    /// Lets nothing be recorded while there is too little room.
    ///
    /// @throws Unavailable when there is
    void require() {
        if (left.getAsLong() < least) {
            throw new Unavailable(Missing.ROOM_ON_DISK);
        }
    }

    /// A folder that cannot be looked at says nothing of its disk.
    private static long leftIn(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            LOG.debug("The disk cannot be looked at ({})", e.getClass().getSimpleName());
            return Long.MAX_VALUE;
        }
    }
}
