// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.CitationLabel;
import java.util.List;
import java.util.Optional;

/// A parameter over time: a picture, and the table that says the same.
///
/// @param href its place among the parameters
/// @param openQuestion what is unsure about it
/// @param checked when it was last compared with its sources
public record ParameterStory(
        String id,
        String title,
        String path,
        String href,
        StepPicture picture,
        List<Row> rows,
        List<String> readings,
        Optional<String> openQuestion,
        String checked) {

    public ParameterStory {
        rows = List.copyOf(rows);
        readings = List.copyOf(readings);
    }

    /// A run of days with one value, or with none.
    ///
    /// @param value empty where none is known
    /// @param source in English, as the project keeps it
    public record Row(
            String days,
            Optional<String> value,
            Optional<BadgeView> certainty,
            Optional<CitationLabel> citation,
            String source) {}
}
