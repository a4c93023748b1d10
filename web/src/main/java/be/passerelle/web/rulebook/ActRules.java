// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.rulebook;

import be.passerelle.web.layout.CitationLabel;
import java.util.List;

/// What the procedure says of one act.
///
/// @param id the anchor on the page: the code of the act
/// @param kind report or step, and what that means
/// @param compartment the part of the file it belongs to
/// @param content what it says: the labels of its components
public record ActRules(
        String id,
        String title,
        String help,
        String kind,
        String kindHelp,
        String compartment,
        List<String> content,
        List<RowRules> rows) {

    /// One row of the table, or several that differ in their role alone.
    ///
    /// @param who the roles
    /// @param others who may perform it besides, and on which ways the fund takes it from the person
    /// @param thread what it belongs to, or that it opens one
    /// @param duty whether somebody must do it
    /// @param from from when, until from when; empty when at once
    /// @param until until when
    public record RowRules(
            String who,
            List<Line> others,
            String thread,
            String duty,
            List<Line> from,
            List<Line> until,
            List<Line> conditions,
            List<Line> checks,
            CitationLabel article) {}

    /// One sentence with what it rests on.
    public record Line(String text, List<CitationLabel> labels) {}
}
