// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

/// How a fact of an example is written.
public enum FactKind {
    /// Year, month and day: `2026-11-30`.
    DAY,
    /// Year and month: `2026-11`.
    MONTH,
    /// `true` or `false`.
    FLAG,
    /// One of a list of words.
    CHOICE,
    /// A number with a point, never negative and at most [GivenFacts#LARGEST].
    NUMBER,
    /// Days from and until, several of them with a semicolon between: `2026-01-05 to 2026-01-16; 2026-03-02 to
    /// 2026-03-02`.
    PERIODS,
    TEXT
}
