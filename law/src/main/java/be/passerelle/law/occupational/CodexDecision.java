// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.occupational;

/// What the occupational physician decides. The letters mean different things in 2017 and since 2022.
public enum CodexDecision {
    /// In time the agreed work again; adapted or other work meanwhile.
    A,
    /// 2017: in time the agreed work again, no other work meanwhile. Since 2022: never the agreed work, but adapted or
    /// other work.
    B,
    /// 2017: never the agreed work, but adapted or other work. Since 2022: not, or not yet, possible to assess.
    C,
    /// 2017 only: never the agreed work, and no other work.
    D,
    /// 2017 only: not the moment for a trajectory.
    E
}
