// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.registry.desk.Trainees;
import be.passerelle.web.layout.Pagination;
import be.passerelle.web.visit.Visit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lists of the people whose files a visitor may see, by name and a page at a time. Each file that is shown is opened,
/// and noted, like any other.
@Component
public final class FilesByName {

    private static final int LAST_PAGE = 10_000;

    private final Trainees files;
    private final Opening opening;

    public FilesByName(Trainees files, Opening opening) {
        this.files = files;
        this.opening = opening;
    }

    /// A page of such a list.
    ///
    /// @param total how many files there are on all pages
    /// @param pagination empty where one page is enough
    public record Listed(List<Opened> files, long total, Optional<Pagination> pagination) {

        public Listed {
            files = List.copyOf(files);
        }
    }

    /// @param page as it was asked for
    /// @param size how many files stand on a page
    /// @param path where the list is shown
    public Listed listed(Visit visit, int page, int size, String path) {
        int asked = Math.clamp(page, 1, LAST_PAGE);
        Trainees.Page found = files.byName(visit.viewer(), asked, size);
        Optional<Pagination> pagination = found.total() <= size
                ? Optional.empty()
                : Optional.of(
                        Pagination.of(asked, size, Math.toIntExact(found.total()), number -> path + "?page=" + number));
        return new Listed(opening.open(visit, found.files()), found.total(), pagination);
    }
}
