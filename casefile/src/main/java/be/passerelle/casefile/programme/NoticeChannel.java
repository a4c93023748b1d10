// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

/// How a decision is notified.
public enum NoticeChannel {
    LETTER,
    EBOX
}
