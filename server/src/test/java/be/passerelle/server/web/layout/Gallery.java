// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.web.layout;

import be.passerelle.server.web.layout.FormField.Head;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Invented content for the gallery: what the pages look like with everything in them. No case of anybody, no law.
public final class Gallery {

    private static final ReasonNode WHY_DAY = ReasonNode.of(
                    "Le premier contact se tient dans le mois de la demande.",
                    ReasonNode.of("demande de l’assurée : 19 octobre 2026").cited(CitationLabel.of("acte 9")),
                    ReasonNode.of("+ 1 mois = **19 novembre 2026**")
                            .cited(new CitationLabel("paramètre depuis le 1.1.2026", "#")))
            .cited(new CitationLabel("AR 3.7.1996, art. 215octies", "#"));

    public List<Tab> tabs() {
        return List.of(
                new Tab("À faire", "#", OptionalInt.of(12), true),
                new Tab("En attente", "#", OptionalInt.of(7), false),
                new Tab("Fait aujourd’hui", "#", OptionalInt.of(3), false));
    }

    public List<WorkRow> rows() {
        return List.of(
                row(
                        "Vermeulen, Katrien",
                        "invalidité · 3 ans 2 mois",
                        "Tenir le premier contact",
                        "Route B, demandé le 19 octobre",
                        true,
                        "19 nov.",
                        "il y a 2 jours ouvrables",
                        new BadgeView(BadgeTone.OVERDUE, "dépassé")),
                row(
                        "Dubois, Marc",
                        "incapacité primaire · 7 mois",
                        "Établir le plan de réintégration",
                        "engagement complet le 23 octobre",
                        true,
                        "23 nov.",
                        "aujourd’hui",
                        new BadgeView(BadgeTone.SOON, "aujourd’hui")),
                row(
                        "El Amrani, Samira",
                        "invalidité · 1 an 4 mois",
                        "Signer l’engagement",
                        "signé par l’assurée le 17 nov. ; après vous : le médecin-conseil",
                        false,
                        "27 nov.",
                        "dans 4 jours ouvrables",
                        new BadgeView(BadgeTone.SOON, "cette semaine")),
                row(
                        "Peeters, Luc",
                        "invalidité · 2 ans 1 mois",
                        "Envoyer la demande de formation",
                        "début de la formation le 4 janvier · **sera décidée le jour même**",
                        false,
                        "30 nov.",
                        "dans 5 jours ouvrables",
                        new BadgeView(BadgeTone.READY, "prêt")),
                row(
                        "Schmitz, Anna",
                        "incapacité primaire · 5 mois",
                        "Revoir le plan (3 mois)",
                        "plan du 4 septembre ; 2 actions sur 4 faites",
                        false,
                        "4 déc.",
                        "dans 9 jours ouvrables",
                        new BadgeView(BadgeTone.WAITING, "à venir")),
                row(
                        "Janssens, Wim",
                        "invalidité · 6 ans",
                        "Prendre des nouvelles après la reprise",
                        "reprise à 50 % le 1er octobre, même employeur",
                        false,
                        "8 déc.",
                        "dans 11 jours ouvrables",
                        new BadgeView(BadgeTone.WAITING, "à venir")));
    }

    private static WorkRow row(
            String name,
            String situation,
            String task,
            String detail,
            boolean why,
            String day,
            String distance,
            BadgeView state) {
        return new WorkRow(
                new Link(name, "#"),
                situation,
                task,
                detail,
                why ? Optional.of(WHY_DAY) : Optional.empty(),
                day,
                distance,
                state);
    }

    public Pagination pagination() {
        return Pagination.of(1, 6, 64, page -> "?page=" + page);
    }

    public FilterModel filter() {
        return new FilterModel(
                "/work",
                List.of(new FilterModel.Ticks(
                        "À faire",
                        "task",
                        List.of(
                                option("contact", "Premier contact", 4, true),
                                option("engagement", "Engagement", 2, true),
                                option("plan", "Plan", 3, true),
                                option("training", "Demande de formation", 1, true),
                                option("follow", "Suivi", 2, true)))),
                List.of(
                        new FilterModel.Choice("Région", "region", List.of(option("", "toutes", -1, true))),
                        new FilterModel.Choice("Langue", "language", List.of(option("", "toutes", -1, true)))));
    }

    private static FilterModel.Option option(String value, String label, int count, boolean chosen) {
        return new FilterModel.Option(value, label, count < 0 ? OptionalInt.empty() : OptionalInt.of(count), chosen);
    }

    public Identity identity() {
        return new Identity(
                "LP",
                "Peeters, Luc",
                List.of("né en 1983", "83.••.••-•••.••", "néerlandais", "Solidaris 300"),
                List.of(
                        new BadgeView(BadgeTone.READY, "Invalidité depuis le 12 octobre 2025"),
                        new BadgeView(BadgeTone.RIGHT, "Trajet Retour au Travail en cours")),
                false,
                Optional.of(new Identity.TimeTravel(
                        "vu tel que c’était vrai le **23 nov. 2026**", "connu le **23 nov. 2026**", "#")));
    }

    public List<Stage> stages() {
        return List.of(
                new Stage("Incapacité", "12 oct. 2024", Stage.State.DONE),
                new Stage("Contact", "3 sept.", Stage.State.DONE),
                new Stage("Engagement", "21 sept.", Stage.State.DONE),
                new Stage("Plan", "12 oct.", Stage.State.DONE),
                new Stage("Formation", "demande à envoyer", Stage.State.CURRENT),
                new Stage("Réintégration", "", Stage.State.TODO),
                new Stage("Au travail", "", Stage.State.TODO));
    }

    public NextStep next() {
        return new NextStep(
                "Envoyer la demande de formation « technicien de maintenance »",
                "À faire par vous, pour le **lundi 30 novembre** : la formation commence le 4 janvier.",
                Optional.of(WHY_DAY),
                Optional.of(new Link("Envoyer", "#")),
                Optional.of(new NextStep.Outlook(
                        BadgeTone.RIGHT,
                        "**Tout y est.** La demande remplit les cinq conditions de la directive : elle sera décidée le jour même.",
                        Optional.of(WHY_DAY))),
                List.of(
                        new Link("Demander un avis", "#"),
                        new Link("Clore le trajet", "#"),
                        new Link("Pourquoi pas autre chose ?", "#")));
    }

    public List<RightView> rights() {
        ReasonNode why = new ReasonNode(
                "L’incapacité est présumée pendant le trajet, six mois au plus.",
                List.of(new CitationLabel("AR 3.7.1996, art. 239", "#")),
                ReasonNode.Kind.PLAIN,
                List.of(
                        ReasonNode.of("début : signature de l’engagement, complète le 21 sept. 2026")
                                .cited(CitationLabel.of("acte 14")),
                        ReasonNode.of("+ 6 mois = 20 mars 2027")
                                .cited(CitationLabel.of("paramètre depuis le 1.1.2022")),
                        new ReasonNode(
                                "la loi peut aussi se lire « depuis le plan », ce qui donne le 11 avril 2027",
                                List.of(),
                                ReasonNode.Kind.OPEN_QUESTION,
                                List.of()),
                        new ReasonNode(
                                "une reprise du travail, l’accord de la formation, la fin du trajet",
                                List.of(),
                                ReasonNode.Kind.WOULD_CHANGE,
                                List.of())));
        return List.of(new RightView(
                "Présomption d’incapacité",
                "du 21 septembre 2026 au 20 mars 2027 au plus tard",
                Optional.of(new BadgeView(BadgeTone.RIGHT, "encore 4 mois")),
                Optional.of(why)));
    }

    public List<Prospect> prospects() {
        return List.of(
                new Prospect("Protection", "4 janv. au 25 juin 2027", "pas de nouvelle évaluation"),
                new Prospect("Prime", "5,00 € par heure suivie", "760 h prévues : 3 800,00 €"),
                new Prospect("À la réussite", "500,00 €", "puis évaluation à 6 mois"));
    }

    public List<TimelineEntry> timeline() {
        return List.of(
                entry(
                        "Formation compatible avec la santé",
                        "",
                        "18 nov. 2026 · Dr S. Claes, médecin-conseil",
                        "déclaration d’aptitude : travail debout jusqu’à 4 h, port limité à 10 kg",
                        BadgeTone.RIGHT),
                entry("Compétences cartographiées", "", "9 nov. 2026 · J. Noël, Forem", "", BadgeTone.READY),
                entry(
                        "Plan établi",
                        ": 4 actions, revu tous les 3 mois",
                        "12 oct. 2026 · A. Lambert, CRaT",
                        "",
                        BadgeTone.READY),
                entry(
                        "Engagement signé",
                        "par l’assuré, la CRaT, le médecin-conseil",
                        "17, 18 et 21 sept. 2026",
                        "",
                        BadgeTone.READY),
                entry(
                        "Premier contact tenu",
                        "(route B)",
                        "3 sept. 2026 · A. Lambert, CRaT",
                        "demandé le 12 août, dans le délai d’un mois",
                        BadgeTone.READY),
                entry(
                        "Invalidité reconnue",
                        "",
                        "12 oct. 2025 · Conseil médical de l’invalidité",
                        "",
                        BadgeTone.WAITING));
    }

    private static TimelineEntry entry(String title, String lead, String when, String note, BadgeTone tone) {
        return new TimelineEntry(title, lead, when, note, tone, Optional.empty());
    }

    public List<PersonAround> people() {
        return List.of(
                new PersonAround("A. Lambert", "CRaT, Solidaris", Optional.empty()),
                new PersonAround("Dr S. Claes", "médecin-conseil", Optional.empty()),
                new PersonAround(
                        "Technofutur",
                        "centre de formation",
                        Optional.of(new BadgeView(BadgeTone.WAITING, "pressenti"))));
    }

    public List<Definition> answers() {
        return List.of(
                new Definition("Beslissing", "**Toegestaan**", Optional.of(new Link("wijzigen", "#"))),
                Definition.of("Opleiding", "onderhoudstechnicus, 760 uur, Technofutur"),
                Definition.of("Periode", "4 januari tot 25 juni 2027"),
                Definition.of("Grond", "richtlijn 3 van de Hoge commissie, vijf voorwaarden vervuld"),
                Definition.of("Kosten", "inschrijving 420,00 € ; vervoer volgens tarief van het ziekenfonds"));
    }

    public List<Change> changes() {
        ReasonNode why = ReasonNode.of("De arbeidsongeschiktheid wordt vermoed tijdens de opleiding.");
        return List.of(
                change(
                        BadgeTone.RIGHT,
                        "recht erbij",
                        "**Vermoeden van arbeidsongeschiktheid** tijdens de opleiding: 4 januari tot 25 juni 2027",
                        why),
                change(BadgeTone.RIGHT, "recht erbij", "**Premie** 5,00 € per gevolgd uur, 500,00 € bij slagen", why),
                change(
                        BadgeTone.SOON,
                        "termijn",
                        "Evaluatie ten laatste op **31 december 2027** (zes maanden vanaf de maand na het einde)",
                        why),
                new Change(
                        new BadgeView(BadgeTone.READY, "volgende"),
                        "Opleidingscentrum: begin melden op 4 januari · Hoge commissie: bekrachtigen in de zitting van 26 november",
                        Optional.empty(),
                        Optional.empty()),
                new Change(
                        new BadgeView(BadgeTone.WAITING, "brief"),
                        "Beslissing in het Nederlands aan de verzekerde, kopie aan Forem en ziekenfonds",
                        Optional.empty(),
                        Optional.of(new Link("voorbeeld", "#"))));
    }

    private static Change change(BadgeTone tone, String kind, String text, ReasonNode why) {
        return new Change(new BadgeView(tone, kind), text, Optional.of(why), Optional.empty());
    }

    public List<FieldError> errors() {
        return List.of(
                new FieldError(
                        "field-heldOn",
                        "Le contact est daté du 30 novembre : choisissez un jour qui n’est pas dans l’avenir."),
                new FieldError("field-outcome", "Dites ce qui suit le contact."));
    }

    public List<FormField> fields() {
        return List.of(
                new FormField.Day(
                        Head.of("heldOn", "Quel jour le contact a-t-il eu lieu ?")
                                .hint("La demande date du 19 octobre 2026.")
                                .error("Choisissez un jour qui n’est pas dans l’avenir."),
                        "2026-11-30"),
                new FormField.OneOf(
                        Head.of("outcome", "Qu’est-ce qui suit ?").error("Dites ce qui suit le contact."),
                        List.of(
                                new FormField.Option(
                                        "engagement",
                                        "Un engagement",
                                        "Les trois signatures restent à recueillir.",
                                        false),
                                new FormField.Option(
                                        "referral",
                                        "Un renvoi vers le service de l’emploi",
                                        "L’assurée doit y consentir.",
                                        true),
                                new FormField.Option("none", "Rien pour le moment", "", false))),
                new FormField.Select(
                        Head.of("language", "Langue de l’entretien"),
                        List.of(
                                new FormField.Option("fr", "français", "", true),
                                new FormField.Option("nl", "néerlandais", "", false))),
                new FormField.Quantity(
                        Head.of("hours", "Heures de travail possibles").asOptional(), "19", "heures par semaine"),
                new FormField.AnyOf(
                        Head.of("topics", "De quoi avez-vous parlé ?"),
                        List.of(
                                new FormField.Option("rights", "Droits pendant le trajet", "", true),
                                new FormField.Option("training", "Formation", "", false))),
                new FormField.Area(
                        Head.of("notes", "Ce qui a été convenu")
                                .hint("Sans élément médical : d’autres que vous le liront."),
                        "",
                        4));
    }

    public List<AccountChoice> accounts() {
        return List.of(
                new AccountChoice("insured", "LP", "Luc Peeters", "Assuré", "Son propre dossier, en mots simples."),
                new AccountChoice(
                        "physician",
                        "SC",
                        "Dr S. Claes",
                        "Médecin-conseil · Solidaris 300",
                        "Estime les capacités, propose un trajet, signe l’engagement."),
                new AccountChoice(
                        "coordinator",
                        "AL",
                        "A. Lambert",
                        "Coordinatrice retour au travail · Solidaris 300",
                        "Tient le premier contact, établit le plan, suit le trajet."),
                new AccountChoice(
                        "counsellor",
                        "JN",
                        "J. Noël",
                        "Conseiller référent · Forem Liège",
                        "Reçoit les personnes renvoyées, demande une formation."),
                new AccountChoice(
                        "centre",
                        "TF",
                        "M. Dumont",
                        "Centre de formation · Technofutur",
                        "Signale le début, les présences et la fin."),
                new AccountChoice(
                        "expert", "KM", "K. Maes", "Experte sociale · INAMI", "Décide des demandes sous directive."));
    }

    public List<BadgeView> badges() {
        return List.of(
                new BadgeView(BadgeTone.OVERDUE, "dépassé"),
                new BadgeView(BadgeTone.SOON, "cette semaine"),
                new BadgeView(BadgeTone.RIGHT, "encore 4 mois"),
                new BadgeView(BadgeTone.WAITING, "à venir"),
                new BadgeView(BadgeTone.READY, "prêt"),
                new BadgeView(BadgeTone.NEUTRAL, "clos"));
    }

    public List<ActOffer> offers() {
        return List.of(
                new ActOffer("Tenir le premier contact", "#", "pour le 30 novembre"),
                new ActOffer("Noter un document reçu", "#", ""),
                new ActOffer("Clore le trajet", "#", ""));
    }

    public List<ActRefusal> refusals() {
        return List.of(
                new ActRefusal("Signer l’engagement", ReasonNode.of("Le premier contact n’a pas encore eu lieu.")),
                new ActRefusal("Demander une formation", WHY_DAY));
    }

    public ChartFigure chart() {
        return new ChartFigure(
                "Trajets ouverts par mois",
                """
                {"xAxis":{"type":"category","data":["juil.","août","sept.","oct.","nov."]},"yAxis":{"type":"value"},
                "tooltip":{"trigger":"axis"},"series":[{"type":"bar","data":[12,9,21,26,18]}]}""",
                List.of("Mois", "Trajets"),
                List.of(
                        List.of("juillet", "12"),
                        List.of("août", "9"),
                        List.of("septembre", "21"),
                        List.of("octobre", "26"),
                        List.of("novembre", "18")));
    }
}
