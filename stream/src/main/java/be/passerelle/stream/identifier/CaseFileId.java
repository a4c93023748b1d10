// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.identifier;

import java.util.UUID;

/// The identifier of a case file: random, says nothing of the person.
public record CaseFileId(UUID value) implements StreamId {

    /// The frozen code of case files among the kinds of stream.
    public static final String KIND = "caseFile";

    public static CaseFileId of(String written) {
        return new CaseFileId(UUID.fromString(written));
    }

    /// The number that people read out to each other, derived from the identifier.
    public FileNumber number() {
        return FileNumber.of(this);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
