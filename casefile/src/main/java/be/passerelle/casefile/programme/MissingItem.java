// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

/// What a request may lack.
public enum MissingItem {
    RECOGNITION_OF_DIPLOMA,
    LOCAL_LABOUR_MARKET,
    PRICE_DETAILS,
    TIMETABLE,
    LANGUAGE_LEVEL,
    OTHER
}
