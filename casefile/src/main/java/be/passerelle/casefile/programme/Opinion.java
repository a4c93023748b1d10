// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

/// An opinion on a request.
public enum Opinion {
    FAVOURABLE,
    UNFAVOURABLE
}
