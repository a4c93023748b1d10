// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.convention;

/// What a convention lets an employment partner do.
public enum PartnerTask {
    /// Guide people who were referred to it, from the intake to work.
    GUIDE_TRAJECTORIES,
    /// Map skills and define a training project.
    DEFINE_PROJECTS,
    /// Coach people at work.
    COACH_AT_WORK,
    /// Accompany invalid people who register with it themselves: route C.
    TAKE_REGISTRATIONS,
    /// Accompany people whom an occupational physician sends straight to it: the fourth route.
    TAKE_FROM_OCCUPATIONAL_PHYSICIANS
}
