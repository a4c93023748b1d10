// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.consent;

/// What a consent is for.
public enum ConsentPurpose {
    REFERRAL,
    TRAINING_REQUEST,
    OCCUPATIONAL_PHYSICIAN
}
