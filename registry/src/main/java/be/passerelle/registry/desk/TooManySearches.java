// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

/// Somebody, or their organisation, tried too many national numbers that found nobody, or said nothing that was
/// recorded: they wait for
/// [NotedSearch#COUNTED_FOR].
public final class TooManySearches extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManySearches() {
        super("too many searches by national number found nobody");
    }
}
