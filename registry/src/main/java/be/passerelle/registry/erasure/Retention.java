// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import java.time.LocalDate;
import java.util.List;

/// What the rules of retention would do, by rule. It changes nothing and opens no file: the days on which acts were
/// recorded are in clear.
@FunctionalInterface
public interface Retention {

    /// What each rule finds on a day, in their order.
    List<RetentionFound> found(LocalDate today);
}
