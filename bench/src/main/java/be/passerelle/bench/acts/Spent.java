// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.acts;

import java.time.Duration;
import java.util.stream.Stream;

/// What work cost so far, whatever else the machine is busy with.
///
/// @param java processor time of this Java
/// @param database processor time of the database server and all its processes
/// @param transactions transactions that wrote something
/// @param bytes bytes of write-ahead log
record Spent(Duration java, Duration database, long transactions, long bytes) {

    /// All that was spent until now.
    static Spent untilNow(BenchDatabase database) {
        ProcessHandle server = ProcessHandle.of(database.processId()).orElseThrow();
        Duration ofServer = Stream.concat(Stream.of(server), server.descendants())
                .map(Spent::processor)
                .reduce(Duration.ZERO, Duration::plus);
        return new Spent(
                processor(ProcessHandle.current()), ofServer, database.writingTransactions(), database.writtenBytes());
    }

    /// What was spent since an earlier moment.
    Spent since(Spent before) {
        return new Spent(
                java.minus(before.java),
                database.minus(before.database),
                transactions - before.transactions,
                bytes - before.bytes);
    }

    private static Duration processor(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
