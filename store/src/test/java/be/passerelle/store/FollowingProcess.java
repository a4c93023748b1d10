// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.follow.CatchingUp;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.Set;

/// Another process that follows the log, slowly, until it is killed.
final class FollowingProcess {

    private FollowingProcess() {}

    /// @param arguments address, user and password of the database, the name of the follower, how many acts it takes in
    ///     one transaction, and how many seconds it works on them
    public static void main(String[] arguments) {
        DataSources sources = DataSources.open(new DatabaseAddress(arguments[0], arguments[1], arguments[2]));
        Noting noting = new Noting(arguments[3], 1, Set.of(CaseFileId.KIND), Integer.parseInt(arguments[5]));
        new CatchingUp<>(new PostgresFollowedLog(sources.registry()), noting, Integer.parseInt(arguments[4])).run();
    }
}
