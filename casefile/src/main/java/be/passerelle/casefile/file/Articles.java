// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.law.citation.Citation;

/// The places in the law and in the official sources that the procedure tables cite.
public final class Articles {

    /// Recognition of incapacity: loss of two thirds of earning capacity, all activity stopped.
    public static final Citation RECOGNITION = Citation.of("law-1994-07-14", "100", "§1");

    /// For how long a certificate of incapacity holds.
    public static final Citation CERTIFICATES = Citation.of("caami-page-incapacity", "certificates");

    /// Primary incapacity lasts one year at most.
    public static final Citation PRIMARY_YEAR = Citation.of("law-1994-07-14", "87");

    /// The institute controls incapacity from the seventh month on.
    public static final Citation CONTROL = Citation.of("inami-presentation-2023", "missions");

    /// Invalidity follows primary incapacity.
    public static final Citation INVALIDITY = Citation.of("law-1994-07-14", "93");

    /// Maternity rest and other interruptions: what they suspend.
    public static final Citation INTERRUPTION = Citation.of("law-1994-07-14", "87", "interruption");

    /// Benefit stops at the legal pension age.
    public static final Citation PENSION = Citation.of("mc-page-pension", "whole");

    /// What has to be allowed of a stay abroad: an open question.
    public static final Citation ABROAD = Citation.of("law-1994-07-14", "100", "abroad");

    /// Who recognises a relapse that goes on with invalidity: an open question.
    public static final Citation RELAPSE_IN_INVALIDITY = Citation.of("law-1994-07-14", "93", "relapse");

    /// The Return To Work trajectory.
    public static final Citation TRAJECTORY = Citation.of("law-1994-07-14", "100", "§1/1");

    /// Route A and who belongs to its public.
    public static final Citation ROUTE_A = Citation.of("inami-presentation-2023", "routeA");

    /// Route B and who belongs to its public.
    public static final Citation ROUTE_B = Citation.of("inami-presentation-2023", "routeB");

    /// Route C: invalid people register with the employment partner.
    public static final Citation ROUTE_C = Citation.of("inami-presentation-2023", "routeC");

    /// The fourth route: from the occupational physician straight to the employment partner.
    public static final Citation FOURTH_ROUTE = Citation.of("mloz-page-routes", "fourthRoute");

    /// Before there were trajectories: the support by a partner under a convention.
    public static final Citation CONVENTION = Citation.of("framework-agreements", "guidance");

    /// The public of the trajectories.
    public static final Citation PUBLIC = Citation.of("inami-presentation-2023", "public");

    /// The trajectory is voluntary and may be stopped at any moment.
    public static final Citation VOLUNTARY = Citation.of("inami-presentation-2023", "voluntary");

    /// The engagement is signed by the person, the coordinator and the advisory physician.
    public static final Citation ENGAGEMENT = Citation.of("inami-presentation-2023", "rights");

    /// The coordinator meets the person, follows the trajectory, draws up the plan.
    public static final Citation COORDINATOR = Citation.of("ar-1996-07-03", "215octies");

    /// If there is an employer, the occupational physician comes first.
    public static final Citation EMPLOYER_FIRST = Citation.of("inami-pilots-2008", "employer");

    /// The tools of the employment partner.
    public static final Citation PARTNER = Citation.of("inami-presentation-2023", "partner");

    /// Individual placement and support: to a regular job, and in it.
    public static final Citation JOB_COACHING = Citation.of("inami-report-2016", "ips");

    /// Level 4 of the evaluation grid opens social inclusion.
    public static final Citation INCLUSION = Citation.of("inami-report-2016", "grid");

    /// Vocational rehabilitation at the insurance's expense.
    public static final Citation REHABILITATION = Citation.of("law-1994-07-14", "109bis");

    /// The first phase: an orientation, which the advisory physician orders alone.
    public static final Citation ORIENTATION = Citation.of("inami-report-2016", "2.2.3");

    /// How a training project is decided.
    public static final Citation TRAINING_DECISION = Citation.of("inami-presentation-2023", "decision");

    /// The high commission authorises programmes, and refuses them.
    public static final Citation COMMISSION = Citation.of("law-1994-07-14", "109bis");

    /// Requests under a convention are decided under directives, the same day when complete.
    public static final Citation DIRECTIVES = Citation.of("inami-report-2016", "demedicalisation");

    /// The evaluation of a programme, and the re-evaluation of incapacity with the new skills.
    public static final Citation RE_EVALUATION = Citation.of("ar-1996-07-03", "215septies");

    /// Incapacity is presumed during an approved training.
    public static final Citation PRESUMPTION = Citation.of("ar-1996-07-03", "239", "§2");

    /// Premium per hour really followed.
    public static final Citation PREMIUMS = Citation.of("ar-1996-07-03", "215sexies");

    /// An appeal to the labour court.
    public static final Citation APPEAL = Citation.of("mc-page-appeal", "whole");

    /// Authorised work during incapacity.
    public static final Citation AUTHORISED_WORK = Citation.of("law-1994-07-14", "100", "§2");

    /// What follows from work without authorisation.
    public static final Citation UNAUTHORISED_WORK = Citation.of("law-1994-07-14", "101");

    /// The insurer takes the place of the insured towards whoever else is liable.
    public static final Citation SUBROGATION = Citation.of("law-1994-07-14", "136", "§2");

    /// Authorised work is declared, and reported on.
    public static final Citation DECLARED_WORK = Citation.of("ar-1996-07-03", "230", "§2");

    /// Authorised work is decided on by the thirtieth working day.
    public static final Citation WORK_DECIDED = Citation.of("inami-page-authorised-work", "decision");

    /// The advisory physician examines whoever works with an authorisation.
    public static final Citation WORK_EXAMINED = Citation.of("rule-1997-04-16", "16");

    /// The reintegration trajectory with the employer.
    public static final Citation CODEX = Citation.of("codex", "chapter VI");

    /// The occupational physician tells whoever is off of the ways back.
    public static final Citation CODEX_CONTACT = Citation.of("codex", "I.4-71/1");

    /// The work potential is estimated, for incapacities since 2026.
    public static final Citation POTENTIAL = Citation.of("ar-2025-12-17", "whole");

    /// The advisory physician comments on the plan of the employer; silence agrees.
    public static final Citation PLAN_COMMENTED = Citation.of("ar-1996-07-03", "215undecies");

    /// The procedure of its own for medical force majeure.
    public static final Citation FORCE_MAJEURE = Citation.of("codex", "I.4-82/1");

    /// The contract that ends for medical force majeure.
    public static final Citation CONTRACT_ENDED = Citation.of("law-1978-07-03", "34");

    /// The employer tells the Return To Work Fund that a contract ended, and pays.
    public static final Citation FUND_NOTICE = Citation.of("ar-2024-03-28", "whole");

    /// Whom the Return To Work Fund is for.
    public static final Citation FUND_PUBLIC = Citation.of("inami-page-fund", "public");

    /// The terms of the Return To Work Fund, and its voucher.
    public static final Citation FUND_TERMS = Citation.of("inami-page-fund", "terms");

    /// The questionnaire of the tenth week, and who is spared it.
    public static final Citation QUESTIONNAIRE = Citation.of("inami-barometer", "questionnaires");

    /// The questionnaire comes back, or the coordinator gets in touch.
    public static final Citation QUESTIONNAIRE_RETURNED = Citation.of("inami-page-route-a", "questionnaire");

    /// The contacts of the first year.
    public static final Citation CONTACTS = Citation.of("vandenbroucke-page-contacts", "whole");

    /// What follows when somebody does not come to a contact.
    public static final Citation ABSENCE = Citation.of("ar-1996-07-03", "215octiesdecies");

    /// The levels of the evaluation grid.
    public static final Citation GRID = Citation.of("inami-report-2016", "grid");

    /// The reintegration plan of 2016 and its categories.
    public static final Citation PLAN_OF_2016 = Citation.of("ar-2016-11-08", "whole");

    /// The categories of remaining capacities since 2022.
    public static final Citation CATEGORIES = Citation.of("inami-barometer", "categories");

    /// Work potential takes the place of remaining capacities.
    public static final Citation WORK_POTENTIAL = Citation.of("law-2025-12-19", "whole");

    /// The pay of a day that the benefit is counted from.
    public static final Citation LOST_PAY = Citation.of("rule-1997-04-16", "23");

    /// How the benefit is counted: rates, households, months.
    public static final Citation BENEFIT_COUNTED = Citation.of("inami-page-benefit", "calculation");

    /// Who is a regular worker.
    public static final Citation REGULAR_WORKER = Citation.of("ar-1996-07-03", "224");

    /// What the self-employed are paid.
    public static final Citation BENEFIT_SELF_EMPLOYED = Citation.of("inami-page-benefit", "selfEmployed");

    /// Consent before data are shared.
    public static final Citation CONSENT = Citation.of("gdpr-2016-679", "9", "§2 a");

    /// Consent is withdrawn at any time, as easily as it is given, and for the future.
    public static final Citation WITHDRAWAL = Citation.of("gdpr-2016-679", "7", "§3");

    /// Data are kept accurate, by whoever keeps them.
    public static final Citation ACCURACY = Citation.of("gdpr-2016-679", "5", "§1 d");

    /// The person has what is wrong about them rectified.
    public static final Citation RECTIFICATION = Citation.of("gdpr-2016-679", "16");

    /// Data are kept from whoever has no right to them. Naming who handles a file is our measure.
    public static final Citation SECURITY = Citation.of("gdpr-2016-679", "32");

    /// Who acts for the person: for the civil law, of which no text was seen.
    public static final Citation REPRESENTATION = Citation.of("gdpr-2016-679", "5", "§1");

    /// Consent is shown, and so is what was entered for somebody.
    public static final Citation SHOWN_CONSENT = Citation.of("gdpr-2016-679", "7", "§1");

    private Articles() {}
}
