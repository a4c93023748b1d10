// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.benefit;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Identity;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.ReasonNode;
import gg.jte.generated.precompiled.benefit.JteBenefitGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// The benefit of a month: the runs of its days, what they give together, and what that is counted from.
///
/// @param address where to go back to
/// @param earlier the month before, with its sheet
/// @param later the month after
/// @param total what the month gives; empty where it gives nothing, or cannot be told
/// @param totalNote why it gives nothing, or what is missing
/// @param why the reason of the total
/// @param months the other months, by year
/// @param facts what the fund reported, each with its act
/// @param report what the visitor may report
/// @param isOwn whether the visitor is the person
public record BenefitPage(
        Frame frame,
        Identity identity,
        String address,
        Optional<Link> earlier,
        Optional<Link> later,
        List<Row> rows,
        Optional<String> total,
        Optional<String> totalNote,
        ReasonNode why,
        List<Year> months,
        List<Fact> facts,
        List<Link> report,
        boolean isOwn)
        implements Page {

    public BenefitPage {
        rows = List.copyOf(rows);
        months = List.copyOf(months);
        facts = List.copyOf(facts);
        report = List.copyOf(report);
    }

    /// Days that are paid alike.
    public record Row(String days, String payable, String daily, String amount, ReasonNode why) {}

    /// The months of a year.
    public record Year(String year, List<Link> months) {

        public Year {
            months = List.copyOf(months);
        }
    }

    /// Something that was reported.
    public record Fact(Link act, String content, String since) {}

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteBenefitGenerated.render(html, null, this);
    }
}
