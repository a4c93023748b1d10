// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.util.Map;

/// Turns a payload of one version of an act into the next version, for as long as payloads of the old one are kept:
/// for ever. It is nested in the act that it belongs to and named in its [Declared#lifts]. The recorded bytes stay as
/// they were written; what is lifted is what was read from them.
@FunctionalInterface
public interface Lift {

    /// The payload in the next version.
    ///
    /// @param payload names and values as they were written, to be read only; what is sealed may be withheld
    Map<String, Object> lift(Map<String, Object> payload);
}
