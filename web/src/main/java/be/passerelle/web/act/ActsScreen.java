// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.stream.act.ActType;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.Identities;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.casefile.Opening;
import be.passerelle.web.layout.ActOffer;
import be.passerelle.web.layout.ActRefusal;
import be.passerelle.web.visit.Visit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// What may be done in a file now, and the rest with the reason why not.
@Controller
public class ActsScreen {

    private final Opening opening;

    public ActsScreen(Opening opening) {
        this.opening = opening;
    }

    @GetMapping("/files/{id}/do")
    View acts(Visit visit, @PathVariable UUID id) {
        Opened opened = opening.open(visit, new CaseFileId(id));
        List<NextAct> offered = opened.file().offered();
        return Pages.show(new ActsPage(
                visit.page(visit.text("acts.title")),
                Identities.of(opened),
                visit.isInsured() ? "/me" : opened.address(""),
                offers(opened, offered, true),
                offers(opened, offered, false),
                toEnter(opened),
                refusals(opened, offered)));
    }

    private static List<ActOffer> offers(Opened opened, List<NextAct> offered, boolean obligatory) {
        List<ActOffer> offers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NextAct next : offered) {
            if (next.obligatory() == obligatory && seen.add(next.code() + " " + next.thread())) {
                String term = next.until()
                        .map(until -> opened.words()
                                .text("acts.until", "day", opened.days().brief(until)))
                        .orElse("");
                offers.add(new ActOffer(opened.acts().todo(next.row().type()), opened.form(next), term));
            }
        }
        return offers;
    }

    private static List<ActOffer> toEnter(Opened opened) {
        return opened.file().enterable().stream()
                .map(next -> new ActOffer(opened.acts().todo(next.row().type()), address(opened, next), ""))
                .toList();
    }

    private static String address(Opened opened, NextAct next) {
        String form = opened.form(next);
        return form + (form.contains("?") ? "&" : "?") + Entering.FOR + "=" + Entering.PERSON;
    }

    private static List<ActRefusal> refusals(Opened opened, List<NextAct> offered) {
        Set<ActType<?>> seen = new HashSet<>();
        offered.forEach(n -> seen.add(n.row().type()));
        List<ActRefusal> refusals = new ArrayList<>();
        opened.file().closed().forEach(closed -> {
            if (seen.add(closed.row().type())) {
                refusals.add(new ActRefusal(
                        opened.acts().todo(closed.row().type()),
                        opened.reasons().node(closed.refusal())));
            }
        });
        return refusals;
    }
}
