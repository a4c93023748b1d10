// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.hold;

import be.passerelle.registry.erasure.ErasureBasis;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.registry.erasure.Hold;
import be.passerelle.registry.erasure.HoldDesk;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.web.Pages;
import be.passerelle.web.act.FormPage;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.FieldError;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.Link;
import be.passerelle.web.visit.Visit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Asking that a hold be lifted: on which document. It holds until a second security officer confirms.
@Controller
public class HoldLiftScreen {

    private static final String REFERENCE = "reference";

    private final HoldDesk desk;

    public HoldLiftScreen(ErasureDesk erasing) {
        this.desk = erasing.holds();
    }

    @GetMapping({"/holds/{hold:[0-9]{1,9}}/lift", "/holds/{hold:[0-9]{1,9}}/lift/check"})
    View form(Visit visit, @PathVariable int hold) {
        return form(visit, HttpStatus.OK, found(visit, hold), "", List.of());
    }

    /// The form again, as it was filled in.
    @PostMapping("/holds/{hold:[0-9]{1,9}}/lift")
    View change(Visit visit, @PathVariable int hold, @RequestParam(defaultValue = "") String reference) {
        return form(visit, HttpStatus.OK, found(visit, hold), reference, List.of());
    }

    @PostMapping("/holds/{hold:[0-9]{1,9}}/lift/check")
    View lift(
            Visit visit,
            @PathVariable int hold,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam UUID command) {
        Hold found = found(visit, hold);
        String filed = reference.strip();
        if (!ErasureBasis.isReference(filed)) {
            return form(
                    visit,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    found,
                    filed,
                    List.of(new FieldError("field-" + REFERENCE, visit.text("erasure.noReference"))));
        }
        Answer answer =
                desk.lift(visit.viewer(), new CommandId(command), found.asked().number(), filed);
        if (answer == Answer.NOT_YOURS) {
            throw new NoSuchFile();
        }
        return answer == Answer.RECORDED
                ? Pages.goTo(HoldScreen.address(found) + "?done=liftAsked")
                : form(
                        visit,
                        HttpStatus.CONFLICT,
                        found,
                        filed,
                        List.of(new FieldError(
                                "field-" + REFERENCE,
                                HoldScreen.refused(visit, answer).text())));
    }

    private static View form(Visit visit, HttpStatus status, Hold hold, String reference, List<FieldError> wrong) {
        String error = wrong.stream().map(FieldError::text).findFirst().orElse("");
        FormField.Head head = FormField.Head.of(REFERENCE, visit.text("hold.reference"))
                .hint(visit.text("erasure.reference.hint"))
                .error(error);
        return Pages.show(
                status,
                new FormPage(
                        visit.page((wrong.isEmpty() ? "" : visit.text("form.error")) + visit.text("hold.lift"))
                                .keeping(address(hold)),
                        visit.text("hold.lift"),
                        new Link(HoldScreen.title(visit, hold), HoldScreen.address(hold)),
                        address(hold),
                        visit.text("hold.lift.help"),
                        Optional.empty(),
                        false,
                        wrong,
                        List.of(),
                        List.of(new FormField.Text(head, reference)),
                        List.of(new Carried("command", UUID.randomUUID().toString())),
                        Optional.empty()));
    }

    private Hold found(Visit visit, int hold) {
        HoldScreen.officer(visit);
        return desk.of(visit.viewer(), hold).orElseThrow(NoSuchFile::new);
    }

    static String address(Hold hold) {
        return HoldScreen.address(hold) + "/lift";
    }
}
