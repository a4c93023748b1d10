// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.List;
import java.util.Optional;

/// An invented case file for the gallery.
public final class GalleryFile {

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

    public List<Pier> stages() {
        return List.of(
                new Pier("Incapacité", "12 oct. 2024", Pier.State.DONE),
                new Pier("Contact", "3 sept.", Pier.State.DONE),
                new Pier("Engagement", "21 sept.", Pier.State.DONE),
                new Pier("Plan", "12 oct.", Pier.State.DONE),
                new Pier("Formation", "demande à envoyer", Pier.State.CURRENT),
                new Pier("Réintégration", "", Pier.State.AHEAD),
                new Pier("Au travail", "", Pier.State.AHEAD));
    }

    public NextStep next() {
        return new NextStep(
                "Envoyer la demande de formation « technicien de maintenance »",
                "À faire par vous, pour le **lundi 30 novembre** : la formation commence le 4 janvier.",
                Optional.of(Gallery.WHY_DAY),
                "pourquoi ce jour ?",
                Optional.of(new Link("Envoyer", "#")),
                Optional.of(new NextStep.Outlook(
                        BadgeTone.RIGHT,
                        "**Tout y est.** La demande répond aux cinq critères de la directive : elle sera"
                                + " décidée le jour même.",
                        Optional.of(Gallery.WHY_DAY))),
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

    public List<ProspectView> prospects() {
        return List.of(
                new ProspectView("Protection", "4 janv. au 25 juin 2027", "pas de nouvelle évaluation"),
                new ProspectView("Prime", "5,00 € par heure suivie", "760 h prévues : 3 800,00 €"),
                new ProspectView("À la réussite", "500,00 €", "puis évaluation à 6 mois"));
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

    public List<ChangeView> changes() {
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
                new ChangeView(
                        new BadgeView(BadgeTone.READY, "volgende"),
                        "Opleidingscentrum: begin melden op 4 januari · Hoge commissie: bekrachtigen in de"
                                + " zitting van 26 november",
                        Optional.empty(),
                        Optional.empty()),
                new ChangeView(
                        new BadgeView(BadgeTone.WAITING, "brief"),
                        "Beslissing in het Nederlands aan de verzekerde, kopie aan Forem en ziekenfonds",
                        Optional.empty(),
                        Optional.of(new Link("voorbeeld", "#"))));
    }

    private static ChangeView change(BadgeTone tone, String kind, String text, ReasonNode why) {
        return new ChangeView(new BadgeView(tone, kind), text, Optional.of(why), Optional.empty());
    }

    public Facts facts() {
        return new Facts(
                List.of(
                        new Facts.Part(
                                "Peeters, Luc",
                                "",
                                List.of(Definition.of("Langue", "néerlandais"), Definition.of("Commune", "Liège")),
                                Optional.empty()),
                        new Facts.Part(
                                "Projet de formation décrit",
                                "12 octobre 2026 · J. Noël, conseiller référent",
                                List.of(
                                        Definition.of("Formation", "technicien de maintenance"),
                                        Definition.of("Heures", "760"),
                                        Definition.of("Prix", "420,00\u00a0€")),
                                Optional.of(new Link("lire l’acte", "#")))),
                timeline(),
                Optional.empty());
    }
}
