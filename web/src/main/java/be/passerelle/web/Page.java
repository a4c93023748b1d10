// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web;

import gg.jte.html.HtmlTemplateOutput;

/// All that one template shows. Each page, and each part of one that a script asks for, is a record of its own: its
/// template takes that record and nothing else, and the record calls its template. So a value that is missing, renamed
/// or of another type does not compile, on either side.
public interface Page {

    /// Writes the page, with every text escaped for the place where it stands.
    void writeTo(HtmlTemplateOutput html);
}
