// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.protection;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.protection.Protections.InForce;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Protections of which an act cannot be read. Whom it names nobody knows, so nobody handles the file
/// there; until an act that can be read hands that very protection over, or ends it. That one unread
/// says that it ended takes nothing away: whoever was named before still is.
final class UnreadProtections {

    private static final String BEGUN = ActType.of(ProtectionAct.Begun.class).code();
    private static final String HANDED_OVER =
            ActType.of(ProtectionAct.HandedOver.class).code();

    private UnreadProtections() {}

    /// What is in force, with what nobody can read of it.
    ///
    /// @param told what the acts say that can be read
    static Protections beside(Protections told, CaseFile file) {
        List<IllegibleAct> unread = file.illegible().stream()
                .filter(act -> isOf(act, BEGUN) || isOf(act, HANDED_OVER))
                .filter(act -> !file.isAnnulled(act.number()))
                .toList();
        if (unread.isEmpty()) {
            return told;
        }
        List<InForce> all = new ArrayList<>(told.inForce());
        unread.stream()
                .filter(act -> isOf(act, BEGUN) && !isEnded(file, act.number()))
                .map(act -> begun(file, act))
                .forEach(all::add);
        all.replaceAll(each -> isHandedOverUnread(file, each, unread) ? each.handledBy(Set.of(), each.said()) : each);
        return new Protections(all);
    }

    private static boolean isOf(IllegibleAct act, String code) {
        return act.written().code().equals(code);
    }

    /// A protection whose beginning cannot be read, as the last act has it that can be.
    private static InForce begun(CaseFile file, IllegibleAct act) {
        InForce nobody = new InForce(
                new DatedFact(act.happenedOn(), act.number()),
                new OrganisationId(act.organisation()),
                // Later versions alone write a role that is not known here: then nobody ends it here either.
                Codes.constant(Role.class, act.written().role()).orElse(Role.INSURED),
                Optional.empty(),
                Set.of(),
                act.number());
        return standing(file)
                .filter(later -> later.act() instanceof ProtectionAct.HandedOver over
                        && over.protection().equals(new ActNumber(act.number())))
                .reduce((_, last) -> last)
                .map(last -> nobody.handledBy(
                        Protections.people(((ProtectionAct.HandedOver) last.act()).people()), last.number()))
                .orElse(nobody);
    }

    private static boolean isEnded(CaseFile file, int protection) {
        return standing(file)
                .anyMatch(act -> act.act() instanceof ProtectionAct.Ended ended
                        && ended.protection().number() == protection);
    }

    private static Stream<RecordedAct> standing(CaseFile file) {
        return file.acts().stream().filter(act -> !file.isAnnulled(act.number()));
    }

    /// Whether others may handle it by now than those of whom it was said last.
    private static boolean isHandedOverUnread(CaseFile file, InForce protection, List<IllegibleAct> unread) {
        return protection.namesPeople()
                && unread.stream()
                        .anyMatch(act -> isOf(act, HANDED_OVER)
                                && file.isAfter(act.number(), protection.said())
                                && act.organisation().equals(protection.by().key()));
    }
}
