// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.stream.identifier.CaseFileId;

/// The file was erased, and the visitor may know that it was.
public final class ErasedFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CaseFileId file;

    public ErasedFile(CaseFileId file) {
        super("an erased file", null, false, false);
        this.file = file;
    }

    public CaseFileId file() {
        return file;
    }
}
