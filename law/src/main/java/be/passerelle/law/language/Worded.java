// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.language;

/// A value of the law that says itself how it is written in a language: a period, a term, an amount, a citation. The
/// texts need not know it.
public interface Worded {

    /// This value as the language writes it.
    ///
    /// @param texts word the phrases that it is written with
    String in(Language language, Texts texts);
}
