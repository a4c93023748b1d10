// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.organisation;

import be.passerelle.law.language.Language;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The organisations that take part in the demonstration, under their public names. Many keep one name in every
/// language; for a few the German or English name is the one we found, without being official (see the
/// glossary).
public final class Organisations {

    public static final OrganisationId NIHDI = new OrganisationId("nihdi");

    /// The insured persons, who act for nobody but themselves.
    public static final OrganisationId INSURED_PERSONS = new OrganisationId("insured-persons");

    public static final OrganisationId CHRISTIAN = new OrganisationId("anmc");
    public static final OrganisationId SOLIDARIS = new OrganisationId("solidaris");
    public static final OrganisationId INDEPENDENT = new OrganisationId("mloz");
    public static final OrganisationId LIBERAL = new OrganisationId("liberal-union");
    public static final OrganisationId NEUTRAL = new OrganisationId("neutral-union");
    public static final OrganisationId AUXILIARY = new OrganisationId("caami");

    public static final OrganisationId VDAB = new OrganisationId("vdab");
    public static final OrganisationId FOREM = new OrganisationId("forem");
    public static final OrganisationId ACTIRIS = new OrganisationId("actiris");
    public static final OrganisationId ADG = new OrganisationId("adg");

    /// Prevention services of employers are private: these are invented.
    public static final OrganisationId PREVENTION_NORTH = new OrganisationId("prevention-north");

    public static final OrganisationId PREVENTION_SOUTH = new OrganisationId("prevention-south");

    /// Employers: these are invented.
    public static final OrganisationId WORKSHOP_NORTH = new OrganisationId("workshop-north");

    public static final OrganisationId WORKSHOP_SOUTH = new OrganisationId("workshop-south");

    /// Practices of physicians: these are invented.
    public static final OrganisationId PRACTICE_NORTH = new OrganisationId("practice-north");

    public static final OrganisationId PRACTICE_SOUTH = new OrganisationId("practice-south");

    public static final OrganisationId TECHNOFUTUR_TIC = new OrganisationId("technofutur-tic");
    public static final OrganisationId TECHNIFUTUR = new OrganisationId("technifutur");
    public static final OrganisationId TECHNOCITE = new OrganisationId("technocite");
    public static final OrganisationId FOREM_LOGISTICS = new OrganisationId("forem-logistique");
    public static final OrganisationId FOREM_MANAGEMENT = new OrganisationId("forem-management");
    public static final OrganisationId IFAPME = new OrganisationId("ifapme");
    public static final OrganisationId BRUXELLES_FORMATION = new OrganisationId("bruxelles-formation");
    public static final OrganisationId EFP = new OrganisationId("efp");
    public static final OrganisationId VDAB_ANTWERP = new OrganisationId("vdab-antwerpen");
    public static final OrganisationId VDAB_GHENT = new OrganisationId("vdab-gent");
    public static final OrganisationId VDAB_HASSELT = new OrganisationId("vdab-hasselt");
    public static final OrganisationId SYNTRA_WEST = new OrganisationId("syntra-west");
    public static final OrganisationId SYNTRA_MIDDEN = new OrganisationId("syntra-midden-vlaanderen");
    public static final OrganisationId IAWM = new OrganisationId("iawm");
    public static final OrganisationId ADG_TRAINING = new OrganisationId("adg-ausbildung");

    private Organisations() {}

    /// Every organisation, as it is registered.
    public static List<Organisation> all() {
        return Stream.of(institute(), funds(), partners(), services(), centres(), practices(), employers())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Organisation> institute() {
        return List.of(
                of(NIHDI, OrganisationKind.NIHDI, "INAMI", "RIZIV", "LIKIV", "NIHDI"),
                of(
                        INSURED_PERSONS,
                        OrganisationKind.INSURED,
                        "Assurés sociaux",
                        "Sociaal verzekerden",
                        "Sozialversicherte",
                        "Insured persons"));
    }

    private static List<Organisation> funds() {
        return List.of(
                fund(
                        CHRISTIAN,
                        "100",
                        "Mutualité chrétienne (MC)",
                        "Christelijke Mutualiteit (CM)",
                        "Christliche Krankenkasse (CKK)",
                        "Christian Mutuality (MC-CM)"),
                fund(SOLIDARIS, "300", "Solidaris", "Solidaris", "Solidaris", "Solidaris"),
                fund(
                        INDEPENDENT,
                        "500",
                        "Mutualités Libres",
                        "Onafhankelijke Ziekenfondsen",
                        "Freie Krankenkassen",
                        "Independent Health Insurance Funds"),
                fund(
                        LIBERAL,
                        "400",
                        "Mutualités libérales",
                        "Liberale Mutualiteiten",
                        "Liberale Krankenkassen",
                        "Liberal Health Insurance Funds"),
                fund(
                        NEUTRAL,
                        "200",
                        "Mutualités neutres",
                        "Neutrale Ziekenfondsen",
                        "Neutrale Krankenkassen",
                        "Neutral Health Insurance Funds"),
                fund(
                        AUXILIARY,
                        "600",
                        "Caisse auxiliaire d’assurance maladie-invalidité (CAAMI)",
                        "Hulpkas voor ziekte- en invaliditeitsverzekering (HZIV)",
                        "Hilfskasse für Kranken- und Invalidenversicherung (HKIV)",
                        "Auxiliary Fund for Sickness and Disability Insurance (CAAMI-HZIV)"));
    }

    private static List<Organisation> partners() {
        return List.of(
                partner(VDAB, "VDAB"),
                partner(FOREM, "Le Forem"),
                partner(ACTIRIS, "Actiris"),
                of(
                        ADG,
                        OrganisationKind.EMPLOYMENT_PARTNER,
                        "Arbeitsamt de la Communauté germanophone (ADG)",
                        "Arbeitsamt van de Duitstalige Gemeenschap (ADG)",
                        "Arbeitsamt der Deutschsprachigen Gemeinschaft (ADG)",
                        "Employment Office of the German-speaking Community (ADG)"));
    }

    private static List<Organisation> services() {
        return List.of(
                of(
                        PREVENTION_NORTH,
                        OrganisationKind.PREVENTION_SERVICE,
                        "Service externe de prévention du Nord (inventé)",
                        "Externe preventiedienst van het Noorden (verzonnen)",
                        "Externer Präventionsdienst des Nordens (erfunden)",
                        "External prevention service of the North (invented)"),
                of(
                        PREVENTION_SOUTH,
                        OrganisationKind.PREVENTION_SERVICE,
                        "Service externe de prévention du Sud (inventé)",
                        "Externe preventiedienst van het Zuiden (verzonnen)",
                        "Externer Präventionsdienst des Südens (erfunden)",
                        "External prevention service of the South (invented)"));
    }

    private static List<Organisation> employers() {
        return List.of(
                of(
                        WORKSHOP_NORTH,
                        OrganisationKind.EMPLOYER,
                        "Ateliers du Nord (inventé)",
                        "Werkplaatsen van het Noorden (verzonnen)",
                        "Werkstätten des Nordens (erfunden)",
                        "Workshops of the North (invented)"),
                of(
                        WORKSHOP_SOUTH,
                        OrganisationKind.EMPLOYER,
                        "Ateliers du Sud (inventé)",
                        "Werkplaatsen van het Zuiden (verzonnen)",
                        "Werkstätten des Südens (erfunden)",
                        "Workshops of the South (invented)"));
    }

    private static List<Organisation> practices() {
        return List.of(
                of(
                        PRACTICE_NORTH,
                        OrganisationKind.MEDICAL_PRACTICE,
                        "Cabinet médical du Nord (inventé)",
                        "Artsenpraktijk van het Noorden (verzonnen)",
                        "Arztpraxis des Nordens (erfunden)",
                        "Medical practice of the North (invented)"),
                of(
                        PRACTICE_SOUTH,
                        OrganisationKind.MEDICAL_PRACTICE,
                        "Cabinet médical du Sud (inventé)",
                        "Artsenpraktijk van het Zuiden (verzonnen)",
                        "Arztpraxis des Südens (erfunden)",
                        "Medical practice of the South (invented)"));
    }

    private static List<Organisation> centres() {
        return List.of(
                centre(TECHNOFUTUR_TIC, "Technofutur TIC"),
                centre(TECHNIFUTUR, "Technifutur"),
                centre(TECHNOCITE, "TechnocITé"),
                centre(FOREM_LOGISTICS, "Le Forem – centre de compétence Logistique"),
                centre(FOREM_MANAGEMENT, "Le Forem – centre de compétence Management & Commerce"),
                centre(IFAPME, "IFAPME"),
                centre(BRUXELLES_FORMATION, "Bruxelles Formation"),
                centre(EFP, "efp"),
                centre(VDAB_ANTWERP, "VDAB-opleidingscentrum Antwerpen"),
                centre(VDAB_GHENT, "VDAB-opleidingscentrum Gent"),
                centre(VDAB_HASSELT, "VDAB-opleidingscentrum Hasselt"),
                centre(SYNTRA_WEST, "Syntra West"),
                centre(SYNTRA_MIDDEN, "Syntra Midden-Vlaanderen"),
                centre(IAWM, "IAWM"),
                centre(ADG_TRAINING, "ADG – Berufsausbildung"));
    }

    /// @param union the number of the union, under which insurers are known to each other
    private static Organisation fund(OrganisationId id, String union, String fr, String nl, String de, String en) {
        Organisation fund = of(id, OrganisationKind.SICKNESS_FUND, fr, nl, de, en);
        return new Organisation(
                id,
                fund.kind(),
                fund.names(),
                fund.enterpriseNumber(),
                Optional.of(union),
                fund.regions(),
                fund.period());
    }

    private static Organisation partner(OrganisationId id, String name) {
        return of(id, OrganisationKind.EMPLOYMENT_PARTNER, name, name, name, name);
    }

    private static Organisation centre(OrganisationId id, String name) {
        return of(id, OrganisationKind.TRAINING_CENTRE, name, name, name, name);
    }

    private static Organisation of(
            OrganisationId id, OrganisationKind kind, String fr, String nl, String de, String en) {
        return new Organisation(id, kind, Map.of(Language.FR, fr, Language.NL, nl, Language.DE, de, Language.EN, en));
    }
}
