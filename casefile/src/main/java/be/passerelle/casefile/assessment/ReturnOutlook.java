// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

/// What the person expects of a return to work, in the questionnaire of the tenth week. What the official
/// form asks was not seen: these answers are the least with which somebody can be helped.
public enum ReturnOutlook {
    OWN_JOB,
    OTHER_WORK,
    NOT_NOW,
    DOES_NOT_KNOW
}
