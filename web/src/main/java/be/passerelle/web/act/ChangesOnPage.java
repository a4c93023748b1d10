// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.language.ChangePhrases;
import be.passerelle.casefile.preview.Preview;
import be.passerelle.casefile.procedure.NextAct;
import be.passerelle.law.language.Phrase;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Change;
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

    List<Change> of(Preview preview) {
        List<Change> changes = new ArrayList<>();
        for (be.passerelle.casefile.preview.Change change : preview.changes()) {
            if (opened.access().sees(change)) {
                List<Phrase> phrases =
                        opened.visit().isInsured() ? ChangePhrases.you(change) : ChangePhrases.of(change);
                Optional<ReasonNode> why = why(change);
                for (int i = 0; i < phrases.size(); i++) {
                    changes.add(new Change(
                            badge(change),
                            opened.words().capital(opened.words().phrase(phrases.get(i))),
                            i == phrases.size() - 1 ? why : Optional.empty(),
                            Optional.empty()));
                }
            }
        }
        return changes;
    }

    private BadgeView badge(be.passerelle.casefile.preview.Change change) {
        return switch (change) {
            case be.passerelle.casefile.preview.Change.RightGained _,
                    be.passerelle.casefile.preview.Change.ProspectOpened _ -> badge(BadgeTone.RIGHT, "gained");
            case be.passerelle.casefile.preview.Change.RightLost _ -> badge(BadgeTone.OVERDUE, "lost");
            case be.passerelle.casefile.preview.Change.RightChanged _ -> badge(BadgeTone.SOON, "changed");
            case be.passerelle.casefile.preview.Change.TaskOpened _ -> badge(BadgeTone.READY, "next");
            case be.passerelle.casefile.preview.Change.TaskSettled _ -> badge(BadgeTone.WAITING, "settled");
            case be.passerelle.casefile.preview.Change.DeadlineMoved _ -> badge(BadgeTone.SOON, "deadline");
        };
    }

    private BadgeView badge(BadgeTone tone, String kind) {
        return new BadgeView(tone, opened.words().text("change." + kind));
    }

    private Optional<ReasonNode> why(be.passerelle.casefile.preview.Change change) {
        return switch (change) {
            case be.passerelle.casefile.preview.Change.RightGained c ->
                Optional.of(opened.reasons().node(c.right().reason()));
            case be.passerelle.casefile.preview.Change.RightLost c ->
                Optional.of(opened.reasons().node(c.right().reason()));
            case be.passerelle.casefile.preview.Change.RightChanged c ->
                Optional.of(opened.reasons().node(c.after().reason()));
            case be.passerelle.casefile.preview.Change.ProspectOpened c ->
                Optional.of(opened.reasons().node(c.prospect().presumption().reason()));
            case be.passerelle.casefile.preview.Change.TaskOpened c -> deadline(c.next());
            case be.passerelle.casefile.preview.Change.TaskSettled _ -> Optional.empty();
            case be.passerelle.casefile.preview.Change.DeadlineMoved c -> deadline(c.after());
        };
    }

    private Optional<ReasonNode> deadline(NextAct next) {
        return next.until().map(_ -> opened.reasons().deadline(next));
    }
}
