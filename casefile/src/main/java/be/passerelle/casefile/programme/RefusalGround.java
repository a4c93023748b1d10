// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

/// Why a request is refused.
public enum RefusalGround {
    NOT_NECESSARY_FOR_RETURN,
    NO_PROSPECT_ON_LABOUR_MARKET,
    NOT_RECOGNISED,
    PRICE,
    MEDICAL_OPINION
}
