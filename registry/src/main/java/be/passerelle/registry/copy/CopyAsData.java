// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.copy;

import be.passerelle.law.language.Language;

/// Writes a copy for machines.
public interface CopyAsData {

    /// A text in JSON, as docs/copy.md describes it.
    ///
    /// @param language of the words in it; codes are the same in every language
    byte[] json(OwnCopy copy, Language language);
}
