// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import be.passerelle.web.layout.FormField.Head;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Invented content for the gallery: what the pages look like with everything in them. No case of anybody, no law.
public final class Gallery {

    static final ReasonNode WHY_DAY = ReasonNode.of(
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

    public GalleryFile file() {
        return new GalleryFile();
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
                        "adviser",
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
