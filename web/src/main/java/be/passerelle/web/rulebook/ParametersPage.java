// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.rulebook;

import be.passerelle.web.Page;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.CitationLabel;
import be.passerelle.web.layout.Frame;
import gg.jte.generated.precompiled.rulebook.JteParametersGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// Every dated value of the law, where it comes from, how sure we are of it.
public record ParametersPage(Frame frame, List<Chapter> chapters) implements Page {

    /// The parameters of one subject.
    public record Chapter(String id, String title, List<Entry> entries) {}

    /// One parameter.
    ///
    /// @param readings the ways that a choice may take
    /// @param openQuestion what is unsure about it
    public record Entry(
            String id,
            String title,
            String path,
            List<Value> values,
            List<String> readings,
            Optional<String> openQuestion,
            String checked) {}

    /// One dated value.
    public record Value(
            String period, String value, CitationLabel citation, BadgeView certainty, String source, String dates) {}

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteParametersGenerated.render(html, null, this);
    }
}
