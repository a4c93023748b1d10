// SPDX-License-Identifier: EUPL-1.2
/// What the benefit of an incapacity is counted from, as the payments of the fund report it: lost pay, household,
/// regular work, unemployment, the business of a self-employed person, income from work. What is due follows from
/// it and is never typed in ([be.passerelle.casefile.rights.BenefitSheets]).
///
/// These acts stand in the compartment of money: the payments pay by them, the person checks them, and the
/// coordinator says what work would leave. Physicians, the institute, partners, centres and employers need none of
/// them.
@NullMarked
package be.passerelle.casefile.benefit;

import org.jspecify.annotations.NullMarked;
