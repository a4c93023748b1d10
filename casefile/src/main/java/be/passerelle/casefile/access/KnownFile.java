// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.RecordedAct;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A file as it would be, were there nothing in it but what somebody knows, and that it was opened for
/// somebody.
///
/// @param read with nothing in it but what they read
/// @param followed with what they are told the consequences of, too: whose turn it is in a thread
record KnownFile(CaseFile read, CaseFile followed) {

    /// Of consents what holds is followed, and not what was said: what ended one may stand in a part that is
    /// read by nobody but the coordinators. That a programme is over with its trajectory is told to whoever
    /// reads the programme.
    static KnownFile of(Access access, CaseFile narrowed, ToldNumbers numbers) {
        Set<Compartment> alsoFollowed = RoleTable.followed(access.viewer().role());
        boolean readsProgramme = access.reads(Compartment.PROGRAMME);
        List<RecordedAct> read = narrowed.acts().stream()
                .filter(act -> act.act() instanceof PersonAct.Registered
                        || access.seen(act).isPresent())
                .toList();
        Set<Integer> isRead = read.stream().map(RecordedAct::number).collect(Collectors.toSet());
        Set<Integer> referrals = Consents.referrals(narrowed.state(Consents.CONSENTS));
        List<RecordedAct> followed = narrowed.acts().stream()
                .filter(act -> {
                    Compartment part = ActType.of(act.act()).compartment();
                    return isRead.contains(act.number())
                            || (alsoFollowed.contains(part) && referrals.contains(act.number()))
                            || (readsProgramme && part == Compartment.TRAJECTORY);
                })
                .toList();
        CaseFile first = file(access, narrowed, numbers, read);
        return new KnownFile(first, followed.size() == read.size() ? first : file(access, narrowed, numbers, followed));
    }

    private static CaseFile file(Access access, CaseFile narrowed, ToldNumbers numbers, List<RecordedAct> acts) {
        if (acts.size() == narrowed.acts().size()) {
            return narrowed;
        }
        CaseFile known = of(access, narrowed, numbers, acts);
        // That an act was annulled is told to whoever reads it, also where they do not read by what.
        List<RecordedAct> standing = acts.stream()
                .filter(act -> !narrowed.isAnnulled(act.number()) || known.isAnnulled(act.number()))
                .toList();
        return standing.size() == acts.size() ? known : of(access, narrowed, numbers, standing);
    }

    private static CaseFile of(Access access, CaseFile narrowed, ToldNumbers numbers, List<RecordedAct> acts) {
        return CaseFile.of(
                narrowed.id(),
                acts,
                narrowed.illegible().stream().filter(access::sees).toList(),
                numbers::recorded);
    }

    /// Whether it makes no difference.
    boolean isAllRead() {
        return read == followed;
    }
}
