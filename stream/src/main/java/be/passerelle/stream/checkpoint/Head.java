// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.checkpoint;

import be.passerelle.stream.row.Fields;
import java.util.HexFormat;
import java.util.UUID;

/// The last row of a stream at some moment.
///
/// @param kind the code of the kind of stream
/// @param stream the stream
/// @param number the number of the row
/// @param hash its hash
public record Head(String kind, UUID stream, int number, byte[] hash) {

    private static final String PURPOSE = "passerelle.head.1";

    /// The leaf of the tree of a checkpoint.
    byte[] leaf() {
        return new Fields(PURPOSE)
                .text(kind)
                .uuid(stream)
                .number(number)
                .bytes(hash)
                .toBytes();
    }

    /// One line of a checkpoint file.
    String line() {
        return kind + " " + stream + " " + number + " " + HexFormat.of().formatHex(hash);
    }

    /// @throws IllegalArgumentException when it is no such line
    static Head parse(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("a head has four parts");
        }
        return new Head(
                parts[0],
                UUID.fromString(parts[1]),
                Integer.parseInt(parts[2]),
                HexFormat.of().parseHex(parts[3]));
    }
}
