// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

/// The parts of a file that are opened or closed to a reader as a whole.
public enum Compartment {
    /// Name, birth date, national number, language, municipality, fund.
    IDENTITY,
    /// Periods of incapacity, scheme, invalidity.
    INCAPACITY,
    /// Sealed medical grounds.
    MEDICAL,
    /// What the occupational physician notes of the health of the person. No physician of the insurance reads it.
    HEALTH_AT_WORK,
    /// What the person can do, in words for everybody who helps; occupations; category.
    WORK_ABILITY,
    /// The trajectory: contacts, engagement, plan, referral, partner actions.
    TRAJECTORY,
    /// The reintegration with the employer: what worker, employer and occupational physician tell one another, in
    /// words for work.
    OCCUPATIONAL,
    /// The training project, its request, opinions, decision, evaluations.
    PROGRAMME,
    /// Start, attendance, result of the training.
    ATTENDANCE,
    /// Rights in money.
    MONEY,
    /// The Return To Work Fund: application, decision, voucher and its use.
    RETURN_TO_WORK_FUND,
    /// Consents given and withdrawn.
    CONSENT,
    /// Who acts for the person, on which proof and until when.
    REPRESENTATION,
    /// What became of it.
    OUTCOME,
    /// Annulments and contradictions.
    CORRECTION,
    /// Against whom an organisation protects the file, and why.
    PROTECTION,
    /// Who looked at the file.
    ACCESS_LOG,
    /// What is nobody's file: organisations, conventions, directives, mandates, settings.
    REGISTER
}
