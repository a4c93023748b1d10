// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.returntoworkfund;

/// How a contract of employment ended, as far as the fund attaches something to it.
public enum ContractEnd {
    /// The employer invoked medical force majeure.
    BY_EMPLOYER,
    /// Employer and worker agreed on medical force majeure.
    BY_MUTUAL_CONSENT,
    /// The worker invoked medical force majeure.
    BY_WORKER
}
