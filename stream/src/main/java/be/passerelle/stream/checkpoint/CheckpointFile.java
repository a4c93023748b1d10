// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.checkpoint;

import java.util.List;
import java.util.stream.Collectors;

/// A checkpoint with the heads that moved since the one before: all its files together give all heads.
///
/// @param heads of the streams that moved, by their identifiers as written
public record CheckpointFile(Checkpoint checkpoint, List<Head> heads) {

    private static final int LINES = 10;

    public CheckpointFile {
        heads = List.copyOf(heads);
    }

    /// The text of the file: ten lines of the checkpoint, an empty one, and one for each head.
    public String text() {
        return checkpoint.text()
                + heads.stream().map(head -> "\n" + head.line()).collect(Collectors.joining())
                + "\n";
    }

    /// @throws IllegalArgumentException when it is no such text
    public static CheckpointFile parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < LINES || (lines.size() > LINES && !lines.get(LINES).isEmpty())) {
            throw new IllegalArgumentException("this is no checkpoint");
        }
        return new CheckpointFile(
                Checkpoint.parse(lines.subList(0, LINES)),
                lines.stream().skip(LINES + 1L).map(Head::parse).toList());
    }
}
