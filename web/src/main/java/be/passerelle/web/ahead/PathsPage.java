// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.ahead;

import be.passerelle.web.Page;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Identity;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.ReasonNode;
import gg.jte.generated.precompiled.ahead.JtePathsGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// The paths side by side.
///
/// @param back the file
/// @param address where the page stands
/// @param own whether the person looks at their own file
/// @param fields what may be assumed
public record PathsPage(
        Frame frame,
        Identity identity,
        Link back,
        String address,
        boolean own,
        List<FormField> fields,
        List<OnePath> paths)
        implements Page {

    public PathsPage {
        fields = List.copyOf(fields);
        paths = List.copyOf(paths);
    }

    /// One path.
    ///
    /// @param title how it goes
    /// @param on on which day
    /// @param supposed what is supposed, in order
    public record OnePath(
            String id,
            String title,
            String on,
            List<Said> protection,
            List<Said> money,
            List<Said> dates,
            List<String> supposed) {

        public OnePath {
            protection = List.copyOf(protection);
            money = List.copyOf(money);
            dates = List.copyOf(dates);
            supposed = List.copyOf(supposed);
        }
    }

    /// One thing that is said of a path.
    public record Said(String what, String value, Optional<ReasonNode> why) {}

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JtePathsGenerated.render(html, null, this);
    }
}
