// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.erasure;

import be.passerelle.registry.Registry;
import be.passerelle.registry.erasure.Erasure;
import be.passerelle.registry.erasure.ErasureBasis;
import be.passerelle.registry.erasure.ErasureGround;
import be.passerelle.registry.erasure.Recognised;
import be.passerelle.registry.erasure.Remains;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.words.Words;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Erasures in words. None of them names the person: who erases does not have to know.
record ErasureWords(Words words, Accounts accounts) {

    String ground(ErasureGround ground) {
        return words.text("erasure.ground." + Codes.of(ground));
    }

    BadgeView state(Erasure erasure) {
        if (erasure.answered().isEmpty()) {
            return new BadgeView(BadgeTone.WAITING, words.text("erasure.waits"));
        }
        return erasure.isConfirmed()
                ? new BadgeView(BadgeTone.READY, words.text("erasure.done"))
                : new BadgeView(BadgeTone.NEUTRAL, words.text("erasure.declined"));
    }

    /// Who performed an act of the register, and when.
    String performed(RecordedAct act) {
        return words.value(LocalDateTime.ofInstant(act.recordedAt(), Registry.BELGIUM)) + " · "
                + accounts.nameOf(act.by().person())
                        .orElseGet(() -> act.by().person().key());
    }

    /// What a security officer may know before a file is erased.
    ///
    /// @param recognised empty once nothing of the file is left to recognise it by
    List<Definition> before(
            CaseFileId file, ErasureBasis basis, Optional<Recognised> recognised, Optional<Remains> remains) {
        List<Definition> details = new ArrayList<>();
        details.add(file(file));
        recognised.ifPresent(r -> details.addAll(recognised(r)));
        details.add(why(basis));
        details.add(Definition.of(words.text("erasure.reference"), basis.reference()));
        remains.ifPresent(r -> details.add(acts(r)));
        return details;
    }

    /// A request with its answer.
    List<Definition> request(Erasure erasure, Optional<Recognised> recognised, Optional<Remains> remains) {
        List<Definition> details = before(erasure.file(), erasure.basis(), recognised, remains);
        details.add(Definition.of(words.text("erasure.askedBy"), performed(erasure.asked())));
        erasure.answered()
                .ifPresent(answer -> details.add(Definition.of(
                        words.text(erasure.isConfirmed() ? "erasure.confirmedBy" : "erasure.declinedBy"),
                        performed(answer))));
        if (erasure.isConfirmed()) {
            remains.ifPresent(r -> details.add(chain(r)));
        }
        return details;
    }

    /// What every organisation is told that worked in the file: that it is erased, and since when.
    List<Definition> trace(CaseFileId file, Optional<Erasure> erasure) {
        List<Definition> details = new ArrayList<>();
        details.add(file(file));
        erasure.flatMap(Erasure::answered)
                .ifPresent(answer ->
                        details.add(Definition.of(words.text("erasure.on"), words.value(answer.happenedOn()))));
        return details;
    }

    /// What those see besides who handled the file as a whole.
    List<Definition> remains(CaseFileId file, Optional<Erasure> erasure, Optional<Remains> remains) {
        List<Definition> details = trace(file, erasure);
        erasure.ifPresent(e -> {
            details.add(why(e.basis()));
            e.answered()
                    .ifPresent(answer -> details.add(Definition.of(
                            words.text("erasure.by"),
                            words.text("erasure.by.acts", "asked", e.asked().number(), "confirmed", answer.number()))));
        });
        remains.ifPresent(r -> {
            details.add(acts(r));
            details.add(chain(r));
        });
        return details;
    }

    private List<Definition> recognised(Recognised file) {
        List<Definition> details = new ArrayList<>();
        file.number().ifPresent(number -> details.add(Definition.of(words.text("erasure.person"), number)));
        file.fund().ifPresent(fund -> details.add(Definition.of(words.text("erasure.fund"), words.value(fund))));
        String open = file.open().entrySet().stream()
                .map(each -> words.text(
                        "erasure.open.of",
                        "thread",
                        words.text("thread." + each.getKey().code()),
                        "count",
                        each.getValue()))
                .collect(Collectors.joining(" · "));
        details.add(Definition.of(
                words.text("erasure.open"), open.isEmpty() ? words.text("erasure.open.none") : words.capital(open)));
        return details;
    }

    private Definition why(ErasureBasis basis) {
        return Definition.of(words.text("erasure.ground"), ground(basis.ground()));
    }

    private Definition file(CaseFileId file) {
        return Definition.of(words.text("erasure.file"), file.number().written());
    }

    private Definition acts(Remains remains) {
        return Definition.of(
                words.text("erasure.acts"),
                words.text(
                        "erasure.acts.count",
                        "count",
                        remains.acts(),
                        "first",
                        remains.first(),
                        "last",
                        remains.last()));
    }

    private Definition chain(Remains remains) {
        return Definition.of(
                words.text("erasure.chain"),
                words.text(remains.chainIsWhole() ? "erasure.chain.whole" : "erasure.chain.broken"));
    }
}
