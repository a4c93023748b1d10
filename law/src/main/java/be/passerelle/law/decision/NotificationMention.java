// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.decision;

/// What the notification of a decision has to say: Charter of the insured, article 14.
public enum NotificationMention {
    /// That one may appeal.
    APPEAL_POSSIBLE,
    /// The address of the court.
    COURT_ADDRESS,
    /// Within which term and in which form.
    TERM_AND_FORM,
    /// What articles 728 and 1017 of the Judicial Code say.
    JUDICIAL_CODE,
    /// The references of the file and the service.
    REFERENCES,
    /// Where to get an explanation.
    EXPLANATION
}
