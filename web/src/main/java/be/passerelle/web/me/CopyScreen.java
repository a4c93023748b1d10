// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.me;

import be.passerelle.registry.copy.CopyAsData;
import be.passerelle.registry.copy.CopyKeys;
import be.passerelle.registry.copy.SignedCopy;
import be.passerelle.registry.desk.Desk;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.casefile.Opening;
import be.passerelle.web.layout.Link;
import be.passerelle.web.visit.Visit;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// A copy of one's own file to take along: a page for people and a text for machines, with the same in both,
/// signed so that whoever is given it can see that nothing was changed.
@Controller
public class CopyScreen {

    private static final MediaType ZIP = new MediaType("application", "zip");

    private final Desk desk;
    private final Opening opening;
    private final CopyAsData data;
    private final CopyKeys keys;

    public CopyScreen(Desk desk, Opening opening, CopyAsData data, CopyKeys keys) {
        this.desk = desk;
        this.opening = opening;
        this.data = data;
        this.keys = keys;
    }

    /// What a copy holds, before it is taken: nothing of the file yet.
    @GetMapping("/me/copy")
    View ask(Visit visit) {
        if (!visit.isInsured() || desk.ownFile(visit.viewer()).isEmpty()) {
            throw new NoSuchFile();
        }
        return Pages.show(new CopyPage(visit.page(visit.text("me.copy.title")), new Link(visit.text("nav.me"), "/me")));
    }

    @PostMapping("/me/copy")
    View take(Visit visit) {
        if (!visit.isInsured()) {
            throw new NoSuchFile();
        }
        Opening.TakenAlong taken = opening.ownCopy(visit);
        Map<String, byte[]> parts = Map.of(
                "file.html",
                Pages.html(new CopyWords(taken).document()).getBytes(StandardCharsets.UTF_8),
                "file.json",
                data.json(taken.copy(), visit.language()));
        String number = taken.opened().file().id().number().written();
        return Pages.keep(
                "passerelle-" + number + "-" + visit.today() + ".zip",
                ZIP,
                SignedCopy.zip(taken.opened().file().id().toString(), visit.today(), parts, keys));
    }

    /// The public keys of this installation: whoever is given a copy compares them with those in it.
    @GetMapping("/signers.txt")
    View signers() {
        String lines = String.join("\n", keys.signers()) + "\n";
        return Pages.keep("signers.txt", MediaType.TEXT_PLAIN, lines.getBytes(StandardCharsets.US_ASCII));
    }
}
