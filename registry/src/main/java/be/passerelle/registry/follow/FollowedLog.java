// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.follow;

/// The log, for those who read all of it as it grows. Acts have one order for everybody: acts of a stream
/// come in their order, and whatever is appended later comes after all that anybody was handed before. The
/// order is part of the log: a backup keeps it.
///
/// @param <T> where followers write
public interface FollowedLog<T> {

    /// Gives their place to the acts that have none yet and that no transaction still open can come before.
    /// Nothing happens when another process is doing so.
    void order();

    /// Hands a follower the acts that it wants of those after the last ones it kept, in one transaction
    /// with what it writes. At most one process does so at a time; should that one end in the middle,
    /// nothing of it stays and any other goes on.
    ///
    /// @param atMost how many acts are looked at, at most; at least 1
    Step advance(Follower<T> follower, int atMost);

    /// How far a follower is behind.
    Lag lag(Follower<T> follower);
}
