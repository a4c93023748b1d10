// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.words;

import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.law.language.Texts;
import be.passerelle.web.layout.PageWording;
import java.util.List;

/// All texts that pages need: those of the frame and of each screen, with those of the case file and the law.
public final class PageTexts {

    /// The text files of the pages, one for each subject.
    public static final List<String> FILES = List.of(
            "layout",
            "signin",
            "door",
            "worklist",
            "search",
            "file",
            "act",
            "me",
            "paths",
            "steps",
            "rulebook",
            "lawbook",
            "calculations",
            "clock",
            "payments",
            "sheet",
            "trainees",
            "failure",
            "register",
            "erasure",
            "hold",
            "retention",
            "emergency",
            "security");

    private static final Texts TEXTS = load();

    private PageTexts() {}

    public static Texts texts() {
        return TEXTS;
    }

    private static Texts load() {
        Texts all = CaseFileTexts.texts();
        for (String file : FILES) {
            all = all.and(Texts.load(PageWording.class, file));
        }
        return all;
    }
}
