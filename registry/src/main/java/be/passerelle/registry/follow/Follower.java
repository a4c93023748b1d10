// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.follow;

import java.util.List;
import java.util.Set;

/// Something that derives from the log later than the acts are recorded: what nobody who records waits for,
/// and what spans all streams. It works by what it is handed and by its own tables, so that from the
/// beginning it comes to the same.
///
/// @param <T> where it writes: all of it is kept together with how far the follower came, or none of it
public interface Follower<T> {

    /// The name under which the log keeps how far it came. Never given to another.
    String name();

    /// Raised when it would derive something else from the same acts, or wants those of other kinds of
    /// stream: then it starts anew.
    int version();

    /// The codes of the kinds of stream whose acts it wants, as in [StreamId#kind]. It is handed no others,
    /// also none of a kind that only a later version knows.
    Set<String> kinds();

    /// Empties its tables: it is going to be handed its acts from the first.
    void startAnew(T tables);

    /// Takes the next acts that it wants, in order. When it throws, nothing of it stays and it is handed
    /// the same acts again.
    ///
    /// @param acts at least one
    void follow(List<Followed> acts, T tables);
}
