// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.entry;

import be.passerelle.registers.act.RegisterKey;
import be.passerelle.stream.act.RecordedAct;

/// One stream of a register, folded.
public interface RegisterEntry {

    /// The name of the stream.
    RegisterKey key();

    /// The entry after one more act; the same after an act of another register, which the check never lets through.
    RegisterEntry after(RecordedAct recorded);
}
