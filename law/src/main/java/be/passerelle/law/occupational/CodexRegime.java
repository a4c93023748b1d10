// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.occupational;

/// The versions of the reintegration trajectory of the Code on well-being at work.
public enum CodexRegime {
    /// Royal decree of 28 October 2016: since 1 January 2017.
    CODEX_2017,
    /// Royal decree of 11 September 2022: since 1 October 2022.
    CODEX_2022,
    /// Royal decree of 17 December 2025: since 1 January 2026.
    CODEX_2026
}
