// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.util.Set;
import java.util.TreeSet;

/// Every table that the migrations make. A database may hold others, which are nobody's business here.
final class OurTables {

    /// Neither backed up nor built again from the log, on purpose: they say how this database itself stands,
    /// who is signed in, who signs in again, and what this one signs principals with; who was invited to an
    /// account of its own is invited anew; the latest heads follow from the checkpoints.
    private static final Set<String> OF_THIS_DATABASE = Set.of(
            "flyway_schema_history",
            "principal_key",
            "register_version",
            "register_move",
            "session",
            "local_account",
            "number_try",
            "checkpoint_latest",
            "checkpoint_horizon");

    private OurTables() {}

    static Set<String> all() {
        Set<String> all = new TreeSet<>(OF_THIS_DATABASE);
        BackedUp.all().forEach(each -> all.add(each.table()));
        BackedUp.keys().stream().filter(BackedUp::isTable).forEach(each -> all.add(each.table()));
        all.addAll(Projections.tables());
        all.addAll(Followers.tables());
        return all;
    }
}
