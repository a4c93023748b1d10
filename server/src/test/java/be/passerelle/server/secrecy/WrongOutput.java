// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.secrecy;

import be.passerelle.api.Caller;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import be.passerelle.web.walk.Site;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Answers that are wrong in one thing, as a screen or an operation would give them that forgot one check.
enum WrongOutput {
    /// A screen that does not ask whether its visitor has a ground.
    FILE_SHOWN_TO_ANOTHER_FUND(Invented.COORDINATOR, Invented.OF_OTHER_FUND, "[a-z]+bird\\d{4}x") {
        @Override
        String told(World world, Account as) {
            return world.page(as, "");
        }
    },
    /// A screen that shows everybody with a ground what one of them reads.
    TIMELINE_SHOWN_WHOLE_TO_PAYMENTS(Invented.COORDINATOR, Invented.PAYMENTS, "(open|course)bird\\d{4}x") {
        @Override
        String told(World world, Account as) {
            return world.page(as, "/timeline");
        }
    },
    /// A list without its condition.
    WORKLIST_OF_ANOTHER_FUND(Invented.COORDINATOR, Invented.OF_OTHER_FUND, "[a-z]+bird\\d{4}x") {
        @Override
        String told(World world, Account as) {
            return world.site()
                    .browser()
                    .signIn(as)
                    .openOnce("/work?scope=team")
                    .html();
        }
    },
    /// A search whose hits nobody asked again.
    SEARCH_FINDS_FOR_ANOTHER_FUND(Invented.COORDINATOR, Invented.OF_OTHER_FUND, "[a-z]+bird\\d{4}x") {
        @Override
        String told(World world, Account as) {
            String number = world.file().id().number().written();
            return world.site()
                    .browser()
                    .signIn(as)
                    .openOnce("/search")
                    .send("/search", "query", number)
                    .html();
        }
    },
    /// An operation that lists all acts.
    ACTS_LISTED_WHOLE_TO_THE_REGISTRAR(Invented.COORDINATOR, Invented.REGISTRAR, "(open|place)bird\\d{4}x") {
        @Override
        String told(World world, Account as) {
            return world.operation(as, "/acts?pageSize=100");
        }
    },
    /// Sealed grounds for whoever is no physician.
    GROUNDS_OPENED_FOR_THE_COORDINATOR(Invented.PHYSICIAN, Invented.COORDINATOR, "sealedbird\\d{4}x") {
        @Override
        String told(World world, Account as) {
            return world.operation(as, "/acts/" + world.grounds());
        }
    },
    /// A field that some with a ground see masked.
    NUMBER_WHOLE_FOR_THE_CENTRE(Invented.COORDINATOR, Invented.CENTRE, "the national number") {
        @Override
        String told(World world, Account as) {
            return "<dd>" + Invented.NUMBER_OF_EVE.formatted() + "</dd>";
        }
    },
    /// Another one, of which they see the year.
    BIRTH_DATE_FOR_THE_CENTRE(Invented.COORDINATOR, Invented.CENTRE, "the date of birth") {
        @Override
        String told(World world, Account as) {
            return "<time datetime=\"1985-07-30\">";
        }
    },
    /// Where somebody lives, which says whose trainee they are.
    PLACE_FOR_THE_CENTRE(Invented.COORDINATOR, Invented.CENTRE, "placebird\\d{4}x") {
        @Override
        String told(World world, Account as) {
            String page = world.operation(as, "");
            return page.substring(page.indexOf("placebird"));
        }
    },
    /// An operation that turns no number around.
    ACTS_BY_RECORDED_NUMBERS_FOR_THE_ADVISER(
            Invented.COORDINATOR, Invented.ADVISER, "the number that an act is recorded under: \"\\w+\" ?: ?\\d+") {
        @Override
        String told(World world, Account as) {
            String answer = world.operation(as, "/acts?pageSize=100");
            return Pattern.compile("\"number\"\\s*:\\s*[0-9]+")
                    .matcher(answer)
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.joining(", "));
        }
    },
    /// A page that leads to an act by the number that it is recorded under.
    ADDRESS_BY_A_RECORDED_NUMBER_FOR_THE_CENTRE(
            Invented.COORDINATOR, Invented.CENTRE, "the number that an act is recorded under: /acts/\\d+") {
        @Override
        String told(World world, Account as) {
            String page = world.page(as, "/timeline");
            int address = page.indexOf("/acts/");
            return page.substring(address, page.indexOf('"', address) + 1);
        }
    },
    /// A form that sends the number that its thread is recorded under.
    FIELD_WITH_A_RECORDED_NUMBER_FOR_THE_PERSON(
            Invented.COORDINATOR,
            Invented.EVE,
            "the number that an act is recorded under: name=\"head\" value=\"\\d+\"") {
        @Override
        String told(World world, Account as) {
            return "<input type=\"hidden\" name=\"head\" value=\""
                    + world.file().head() + "\">";
        }
    };

    private final Account right;
    private final Account wrong;
    private final String found;

    WrongOutput(Account right, Account wrong, String found) {
        this.right = right;
        this.wrong = wrong;
        this.found = found;
    }

    /// What the answer would be.
    ///
    /// @param as for whom it is right
    abstract String told(World world, Account as);

    /// For whom the answer is right.
    Account right() {
        return right;
    }

    /// Who gets it all the same.
    Account wrong() {
        return wrong;
    }

    /// What has to be found in it.
    String found() {
        return found;
    }

    /// A life with canaries, and the doors to it.
    ///
    /// @param grounds the number of an act with sealed grounds
    record World(Site site, Caller api, CaseFile file, int grounds) {

        String page(Account as, String below) {
            return site.browser()
                    .signIn(as)
                    .openOnce("/files/" + file.id() + below)
                    .html();
        }

        String operation(Account as, String below) {
            return api.as(as).get("/caseFiles/" + file.id() + below).expect(200).text();
        }
    }
}
