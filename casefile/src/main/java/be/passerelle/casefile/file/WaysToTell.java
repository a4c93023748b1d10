// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.stream.act.Channel;
import java.util.EnumSet;
import java.util.Set;

/// On which ways the fund takes what a person tells it, to enter it for them. No source that was seen says so:
/// assumed strictly, by what the person stands to lose (see the open question of [Articles#SHOWN_CONSENT]).
public final class WaysToTell {

    /// What binds the person, or lets others read their file, is on a paper that they signed.
    public static final Set<Channel> BINDING = EnumSet.of(Channel.PAPER);

    /// What gives something up is signed, or said by somebody who is present and shows who they are.
    public static final Set<Channel> GIVING_UP = EnumSet.of(Channel.PAPER, Channel.COUNTER);

    /// What asks for help binds to nothing: a call is enough.
    public static final Set<Channel> ASKING = EnumSet.allOf(Channel.class);

    /// What takes back that others may read or act is as easy as can be.
    public static final Set<Channel> TAKING_BACK = EnumSet.allOf(Channel.class);

    private WaysToTell() {}
}
