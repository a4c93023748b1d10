// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

/// What the banner of the demonstration mode says: the day it is on this installation, and where to change account or
/// day.
public record DemoMode(String today, String accountsHref, String clockHref) {}
