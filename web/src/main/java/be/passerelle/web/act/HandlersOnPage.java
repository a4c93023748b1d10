// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.protection.ProtectionAct;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Reference;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.ChangeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words what a protection changes: nothing of what there is to do, but who still does it, and from
/// when.
final class HandlersOnPage {

    private static final Reference HANDED_OVER =
            ActType.of(ProtectionAct.HandedOver.class).references().getFirst();

    private final Opened opened;

    HandlersOnPage(Opened opened) {
        this.opened = opened;
    }

    /// None for acts that protect nothing.
    List<ChangeView> of(Act act) {
        return switch (act) {
            case ProtectionAct.Begun begun
            when !begun.reason().namesPeople() -> List.of(view("check.handlers.address"));
            case ProtectionAct.Begun begun -> handled(begun.people(), !closing().isEmpty());
            case ProtectionAct.HandedOver over ->
                handled(over.people(), closing().size() > 1);
            case ProtectionAct.Ended _ -> List.of(view("check.handlers.all"));
            default -> List.of();
        };
    }

    /// @param beside whether the organisation has other protections, which may keep some of those away who
    ///     are named in this one
    private List<ChangeView> handled(List<String> keys, boolean beside) {
        List<PersonId> people = keys.stream().map(PersonId::new).toList();
        List<String> names = people.stream().map(opened::nameOf).distinct().toList();
        List<ChangeView> changes = new ArrayList<>();
        changes.add(view(beside ? "check.handlers.both" : "check.handlers", "people", names));
        if (!people.contains(opened.visit().viewer().person())) {
            changes.add(view("check.handlers.notYou"));
        }
        return changes;
    }

    /// The protections of the organisation that name people.
    private List<Choice> closing() {
        return opened.file().choices(HANDED_OVER, 0);
    }

    private ChangeView view(String text, Object... namesAndValues) {
        return new ChangeView(
                new BadgeView(BadgeTone.SOON, opened.words().text("change.handlers")),
                opened.words().text(text, namesAndValues),
                Optional.empty(),
                Optional.empty());
    }
}
