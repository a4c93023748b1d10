// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.benefit;

import be.passerelle.casefile.access.SeenBenefit;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.casefile.Opening;
import be.passerelle.web.visit.Visit;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The sheet of a month: what is paid, and why. For whoever reads incapacity and money, and for nobody else.
@Controller
public class BenefitScreen {

    private final Opening opening;

    public BenefitScreen(Opening opening) {
        this.opening = opening;
    }

    /// @param month the month, otherwise the last one with a recognised day
    @GetMapping("/files/{id}/benefit")
    View benefit(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") String month) {
        Opened opened = opening.open(visit, new CaseFileId(id));
        SeenBenefit benefit = SeenBenefit.of(opened.file()).orElseThrow(NoSuchFile::new);
        return Pages.show(new SheetOnPage(opened, benefit).page(month(month)));
    }

    /// What is no month is as none.
    private static Optional<YearMonth> month(String typed) {
        try {
            return typed.matches("(19|20|21)[0-9]{2}-[0-9]{2}")
                    ? Optional.of(YearMonth.parse(typed))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
