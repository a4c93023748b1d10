// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.hold;

import be.passerelle.registry.Registry;
import be.passerelle.registry.erasure.Hold;
import be.passerelle.registry.erasure.HoldBasis;
import be.passerelle.registry.erasure.HoldReason;
import be.passerelle.registry.erasure.Recognised;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.words.Words;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Holds in words. None of them names the person.
public record HoldDetails(Words words, Accounts accounts) {

    String reason(HoldReason reason) {
        String text = words.text("hold.reason." + Codes.of(reason));
        return reason.hasSource() ? text : text + " · " + words.text("hold.open");
    }

    String until(HoldBasis basis) {
        return basis.until()
                .map(day -> words.text("hold.until.day", "day", day))
                .orElseGet(() -> words.text("hold.until.none"));
    }

    BadgeView state(Hold.State state) {
        BadgeTone tone = switch (state) {
            case ASKED, LIFT_ASKED -> BadgeTone.WAITING;
            case IN_FORCE -> BadgeTone.RIGHT;
            case LIFTED, DECLINED, OVER -> BadgeTone.NEUTRAL;
        };
        return new BadgeView(tone, words.text("hold.state." + Codes.of(state)));
    }

    /// Who performed an act of the register, and when.
    String performed(RecordedAct act) {
        return words.value(LocalDateTime.ofInstant(act.recordedAt(), Registry.BELGIUM)) + " · "
                + accounts.nameOf(act.by().person())
                        .orElseGet(() -> act.by().person().key());
    }

    /// What is asked for.
    ///
    /// @param recognised empty once nothing has to be recognised any more
    List<Definition> asked(CaseFileId file, HoldBasis basis, Optional<Recognised> recognised) {
        List<Definition> details = new ArrayList<>();
        details.add(Definition.of(words.text("hold.file"), file.number().written()));
        recognised.ifPresent(each -> {
            each.number().ifPresent(number -> details.add(Definition.of(words.text("erasure.person"), number)));
            each.fund().ifPresent(fund -> details.add(Definition.of(words.text("erasure.fund"), words.value(fund))));
        });
        details.add(Definition.of(words.text("hold.reason"), reason(basis.reason())));
        details.add(Definition.of(words.text("hold.reference"), basis.reference()));
        details.add(Definition.of(words.text("hold.until"), until(basis)));
        return details;
    }

    /// What it means. Where the person asked for it, the officers owe them what the platform does not do for them.
    List<String> means(HoldBasis basis) {
        List<String> means = new ArrayList<>();
        for (String each : List.of("erasure", "work", "told")) {
            means.add(words.text("hold.means." + each));
        }
        if (basis.reason() == HoldReason.ASKED_BY_PERSON) {
            means.add(words.text("hold.means.owed"));
        }
        return means;
    }

    /// A hold with all that became of it.
    List<Definition> all(Hold hold, Optional<Recognised> recognised) {
        List<Definition> details = asked(hold.file(), hold.basis(), recognised);
        details.add(Definition.of(words.text("hold.askedBy"), performed(hold.asked())));
        hold.answered().ifPresent(answer -> details.add(answered(answer)));
        for (Hold.Lift lift : hold.lifts()) {
            details.add(
                    Definition.of(words.text("hold.liftAskedBy"), performed(lift.asked()) + " · " + lift.reference()));
            lift.answered().ifPresent(answer -> details.add(answered(answer)));
        }
        return details;
    }

    /// For whoever wants to erase a file: that something keeps it, why, until when, and where that stands.
    ///
    /// @param keeping empty when nothing does
    public Optional<Notice> notice(List<Hold> keeping) {
        String why = keeping.stream()
                .map(hold -> reason(hold.basis().reason()) + ", " + until(hold.basis()))
                .collect(Collectors.joining("; "));
        return keeping.stream()
                .findFirst()
                .map(first -> new Notice(
                        BadgeTone.WAITING,
                        words.text("hold.keeps"),
                        words.text("hold.keeps.text", "why", why),
                        Optional.of(new Link(words.text("hold.keeps.link"), HoldScreen.address(first)))));
    }

    private Definition answered(Hold.Answered answer) {
        return Definition.of(
                words.text(answer.confirms() ? "hold.confirmedBy" : "hold.declinedBy"), performed(answer.act()));
    }
}
