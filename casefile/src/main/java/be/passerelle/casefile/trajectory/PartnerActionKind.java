// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

/// The tools of an employment partner.
public enum PartnerActionKind {
    SKILLS_MAPPING,
    PROJECT_DEFINITION,
    JOB_APPLICATIONS,
    WORK_PLACEMENT,
    PRE_TRAINING,
    LITERACY,
    START_OF_SELF_EMPLOYMENT
}
