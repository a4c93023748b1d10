// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.registers.book.RegisterActs;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Shape;
import be.passerelle.web.Page;
import be.passerelle.web.act.Submitted;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Words;
import gg.jte.generated.precompiled.door.JteEndedGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A form came back after the mandate of whoever filled it in had ended: signing in again would not help them. What
/// they
/// typed is there to be copied.
///
/// @param text which mandate, and its last day
/// @param ask whom to ask for another
/// @param typed what they typed, not what they chose
public record EndedPage(Frame frame, String text, String ask, List<Definition> typed) implements Page {

    private static final Pattern ACT = Pattern.compile("/do/([A-Za-z.]+)");

    public EndedPage {
        typed = List.copyOf(typed);
    }

    /// @param sent every field of the form
    /// @param address where it was sent to
    static EndedPage of(Visit visit, Mandate mandate, List<Carried> sent, String address) {
        Words words = visit.words();
        List<String> keepers = keepers(visit, mandate);
        LocalDate last = mandate.period().until();
        return new EndedPage(
                visit.page(words.text("failure.mandate.title")),
                words.text(
                        "failure.mandate.text",
                        "role",
                        words.capital(words.roleOf(mandate.role(), mandate.organisation())),
                        "day",
                        last),
                keepers.isEmpty()
                        ? words.text("failure.mandate.ask")
                        : words.text("failure.mandate.askWhom", "names", String.join(", ", keepers)),
                typed(words, sent, type(address)));
    }

    private static List<String> keepers(Visit visit, Mandate mandate) {
        return visit
                .words()
                .registers()
                .heldIn(mandate.organisation(), Role.ORGANISATION_ADMINISTRATOR, visit.today())
                .stream()
                .filter(keeper -> !keeper.person().equals(mandate.person()))
                .map(Mandate::name)
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<ActType<?>> type(String address) {
        Matcher act = ACT.matcher(address);
        return act.find()
                ? FileActs.byCode(act.group(1))
                        .<ActType<?>>map(type -> type)
                        .or(() -> RegisterActs.byCode(act.group(1)))
                : Optional.empty();
    }

    private static List<Definition> typed(Words words, List<Carried> sent, Optional<ActType<?>> type) {
        List<Definition> typed = new ArrayList<>();
        for (Carried each : sent) {
            if (each.name().startsWith(Submitted.PREFIX) && !each.value().isBlank()) {
                String name = each.name().substring(Submitted.PREFIX.length()).split("[.]", 2)[0];
                type.flatMap(t -> t.components().stream()
                                .filter(c -> c.name().equals(name) && isTyped(c))
                                .findFirst()
                                .map(c -> words.text(CaseFileTexts.component(t, c))))
                        .ifPresent(label -> typed.add(Definition.of(label, each.value())));
            }
        }
        return typed;
    }

    /// What somebody chose is a code here, and chosen again in a moment.
    private static boolean isTyped(Component component) {
        return component.candidates().isEmpty()
                && switch (component.shape()) {
                    case Shape.Choice _, Shape.Reference _, Shape.OrganisationShape _, Shape.YesNo _ -> false;
                    case Shape.Text _, Shape.Whole _, Shape.Decimal _, Shape.Amount _, Shape.Day _, Shape.Month _ ->
                        true;
                    case Shape.NationalNumberShape _, Shape.Many _, Shape.Group _, Shape.SealedShape _ -> true;
                };
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteEndedGenerated.render(html, null, this);
    }
}
