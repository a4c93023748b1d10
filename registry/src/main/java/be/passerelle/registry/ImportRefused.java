// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.procedure.Refusal;
import java.util.List;

/// A file could not be imported. The message names the file, the act and the codes of the refusals, nothing
/// personal.
public final class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    /// @param act the place of the refused act in the file, from 0
    public ImportRefused(CaseFileId file, int act, List<Refusal> refusals) {
        super("the file " + file + " is refused at act " + act + ": "
                + refusals.stream().map(Refusal::code).toList());
        this.refusals = List.copyOf(refusals);
    }

    /// The refusals; empty when the file exists already.
    public List<Refusal> refusals() {
        return refusals;
    }
}
