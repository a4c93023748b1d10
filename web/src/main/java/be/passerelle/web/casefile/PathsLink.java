// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.web.layout.Link;
import java.util.Optional;

/// Where the paths of a file stand side by side, before somebody commits.
public final class PathsLink {

    private PathsLink() {}

    /// Empty for whoever is not told them, and where there is no path.
    public static Optional<Link> of(Opened opened) {
        return opened.past() || !opened.file().ahead().hasPaths()
                ? Optional.empty()
                : Optional.of(new Link(
                        opened.words().text(opened.visit().isInsured() ? "paths.link.you" : "paths.link"),
                        opened.address("/paths")));
    }
}
