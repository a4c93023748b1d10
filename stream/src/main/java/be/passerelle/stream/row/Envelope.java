// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.row;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// All of a row but what was done, as it was written: texts and numbers, that no class has to understand.
///
/// @param kind the code of the kind of stream
/// @param stream the stream
/// @param number its place in the stream, from 1, without gaps
/// @param thread the number of the act that opened its thread; 0 for the stream as a whole
/// @param happenedOn the material day
/// @param recordedAt when it was recorded, to the microsecond
/// @param person the key of who performed it
/// @param organisation the key of the organisation it was performed for
/// @param role the code of the role it was performed in
/// @param command the intention that it was recorded with
/// @param lawVersion the version of the law it was checked under
/// @param code the code of the act
/// @param version the version of its payload
/// @param forAnother for whom it was performed or entered, when not by the person themselves
public record Envelope(
        String kind,
        UUID stream,
        int number,
        int thread,
        LocalDate happenedOn,
        Instant recordedAt,
        String person,
        String organisation,
        String role,
        UUID command,
        String lawVersion,
        String code,
        int version,
        Optional<ForAnother> forAnother) {

    private static final String PURPOSE = "passerelle.envelope.";

    /// @throws IllegalArgumentException when the instant lies between two microseconds: no store would keep it
    public Envelope {
        if (!recordedAt.truncatedTo(ChronoUnit.MICROS).equals(recordedAt)) {
            throw new IllegalArgumentException("an act is recorded at a microsecond, not between two");
        }
    }

    /// What somebody performed themselves.
    public Envelope(
            String kind,
            UUID stream,
            int number,
            int thread,
            LocalDate happenedOn,
            Instant recordedAt,
            String person,
            String organisation,
            String role,
            UUID command,
            String lawVersion,
            String code,
            int version) {
        this(
                kind,
                stream,
                number,
                thread,
                happenedOn,
                recordedAt,
                person,
                organisation,
                role,
                command,
                lawVersion,
                code,
                version,
                Optional.empty());
    }

    /// In which form a row with this envelope is hashed: the second says for whom it was done.
    public int form() {
        return forAnother.isPresent() ? Chain.FOR_ANOTHER : Chain.OWN;
    }

    /// The bytes that the hash of the row covers, and that its payload is bound to.
    public byte[] toBytes() {
        Fields fields = new Fields(PURPOSE + form())
                .text(kind)
                .uuid(stream)
                .number(number)
                .number(thread)
                .text(happenedOn.toString())
                .number(ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt))
                .text(person)
                .text(organisation)
                .text(role)
                .uuid(command)
                .text(lawVersion)
                .text(code)
                .number(version);
        forAnother.ifPresent(other -> fields.text(other.capacity())
                .number(other.representation())
                .text(other.person())
                .text(other.organisation())
                .text(other.role()));
        return fields.toBytes();
    }
}
