// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.trainees;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.FieldError;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Pagination;
import be.passerelle.web.layout.Tab;
import gg.jte.generated.precompiled.trainees.JteAttendanceGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// The hours of a month, for all trainees in one form.
///
/// @param head the title of the column in which hours are typed
/// @param months the months that may be chosen, each with how many rows of it have no hours yet
/// @param carried what the form sends besides what is typed
public record AttendancePage(
        Frame frame,
        Link back,
        String head,
        List<Tab> months,
        List<FieldError> errors,
        List<Carried> carried,
        List<Row> rows,
        Optional<Pagination> pagination)
        implements Page {

    /// A training of a trainee.
    ///
    /// @param note the course, and since when it is followed
    /// @param before the months that were recorded, and those that are missing
    /// @param hours where the hours of the month are typed, or what was recorded
    public record Row(Link person, String note, List<String> before, Hours hours) {}

    /// The hours of the month.
    public sealed interface Hours {

        /// Still to be typed.
        ///
        /// @param name of the field
        /// @param label what is typed in it, for those who hear it
        /// @param typed what was typed, as it was
        /// @param error what is wrong with it, empty when nothing is
        record Field(String name, String label, String typed, String error) implements Hours {

            /// The id of the control.
            public String id() {
                return "field-" + name;
            }
        }

        /// Recorded.
        ///
        /// @param name of the field that it would have
        /// @param told how many
        /// @param act where they can be read and taken back
        /// @param typed what was typed besides, which was not recorded; mostly empty
        /// @param error why not
        record Recorded(String name, String told, Link act, String typed, String error) implements Hours {

            /// The id of what is wrong.
            public String id() {
                return "field-" + name;
            }
        }
    }

    public AttendancePage {
        months = List.copyOf(months);
        errors = List.copyOf(errors);
        carried = List.copyOf(carried);
        rows = List.copyOf(rows);
    }

    /// Whether anything can be typed.
    public boolean isOpen() {
        return rows.stream().anyMatch(row -> row.hours() instanceof Hours.Field);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteAttendanceGenerated.render(html, null, this);
    }
}
