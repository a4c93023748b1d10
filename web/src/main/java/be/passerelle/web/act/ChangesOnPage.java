// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.language.ChangePhrases;
import be.passerelle.casefile.preview.Change;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.ChangeView;
import be.passerelle.web.layout.ReasonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words what a step will change, as far as the visitor may know it.
final class ChangesOnPage {

    private final Opened opened;

    ChangesOnPage(Opened opened) {
        this.opened = opened;
    }

    /// @param all what changes, as the visitor may know it
    List<ChangeView> of(List<Change> all) {
        List<ChangeView> changes = new ArrayList<>();
        for (Change change : all) {
            List<Phrase> phrases = opened.visit().isInsured() ? ChangePhrases.you(change) : ChangePhrases.of(change);
            Optional<ReasonNode> why = why(change);
            for (int i = 0; i < phrases.size(); i++) {
                changes.add(new ChangeView(
                        badge(change),
                        opened.words().capital(opened.words().phrase(phrases.get(i))),
                        i == phrases.size() - 1 ? why : Optional.empty(),
                        Optional.empty()));
            }
        }
        return changes;
    }

    private BadgeView badge(Change change) {
        return switch (change) {
            case Change.RightGained _, Change.ProspectOpened _ -> badge(BadgeTone.RIGHT, "gained");
            case Change.RightLost _ -> badge(BadgeTone.OVERDUE, "lost");
            case Change.RightChanged _ -> badge(BadgeTone.SOON, "changed");
            case Change.TaskOpened _ -> badge(BadgeTone.READY, "next");
            case Change.TaskSettled _ -> badge(BadgeTone.WAITING, "settled");
            case Change.DeadlineMoved _ -> badge(BadgeTone.SOON, "deadline");
            case Change.SharingBegun _ -> badge(BadgeTone.READY, "sharing");
            case Change.SharingEnded _ -> badge(BadgeTone.WAITING, "sharing.over");
        };
    }

    private BadgeView badge(BadgeTone tone, String kind) {
        return new BadgeView(tone, opened.words().text("change." + kind));
    }

    private Optional<ReasonNode> why(Change change) {
        return switch (change) {
            case Change.RightGained c ->
                Optional.of(opened.reasons().node(c.right().reason()));
            case Change.RightLost c ->
                Optional.of(opened.reasons().node(c.right().reason()));
            case Change.RightChanged c ->
                Optional.of(opened.reasons().node(c.after().reason()));
            case Change.ProspectOpened c ->
                Optional.of(opened.reasons().node(c.prospect().presumption().reason()));
            case Change.TaskOpened c -> deadline(c.next());
            case Change.TaskSettled _, Change.SharingBegun _, Change.SharingEnded _ -> Optional.empty();
            case Change.DeadlineMoved c -> deadline(c.after());
        };
    }

    /// Also why there is no day, where a rule says so: after a late declaration whoever declares it reads it.
    private Optional<ReasonNode> deadline(NextAct next) {
        return next.until().isPresent() || next.isExplained()
                ? Optional.of(opened.reasons().deadline(next))
                : Optional.empty();
    }
}
