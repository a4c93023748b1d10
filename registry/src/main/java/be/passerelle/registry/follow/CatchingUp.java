// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.follow;

/// Lets a follower take whatever came since the last time, chunk by chunk, each in a transaction of its own.
///
/// @param atOnce how many acts it is handed in one transaction, at most
public record CatchingUp<T>(FollowedLog<T> log, Follower<T> follower, int atOnce) {

    /// Few enough that a transaction is short, many enough that its costs do not count.
    private static final int USUAL = 500;

    public CatchingUp(FollowedLog<T> log, Follower<T> follower) {
        this(log, follower, USUAL);
    }

    /// Goes on to the end of the log, unless somebody else does so already.
    ///
    /// @return why it ended
    public Step run() {
        log.order();
        Step step = log.advance(follower, atOnce);
        while (step == Step.MOVED) {
            step = log.advance(follower, atOnce);
        }
        return step;
    }

    public Lag lag() {
        return log.lag(follower);
    }
}
