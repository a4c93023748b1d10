// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.follow;

/// What became of a step of a follower.
public enum Step {
    /// It went on, by acts that it wants or by others; there may be more.
    MOVED,
    /// There are no further acts that it wants.
    AT_END,
    /// Another process is handing it acts at this moment.
    BUSY,
    /// A later version of it has been at work, as in the middle of an upgrade: this one stays away from its tables.
    OVERTAKEN
}
