// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.copy;

import be.passerelle.casefile.access.SeenFile;
import be.passerelle.registry.access.AccessLog;
import java.util.List;

/// All that a person may read of their own file: the file as they see it, and everybody who looked at it.
///
/// @param looks the latest day first; the copy itself is among them
public record OwnCopy(SeenFile file, List<AccessLog.Looks> looks) {

    public OwnCopy {
        looks = List.copyOf(looks);
    }
}
