// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.stream.procedure.ThreadKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The threads of one kind in a file, in the order in which they were opened.
public record Threads<T extends FileThread>(ThreadKind<T> kind, List<T> all) {

    public Threads {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// The thread that the act with that number opened.
    public Optional<T> number(int number) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).number() == number) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /// The first thread that is open, and not of the past. Another of its kind may be open beside it: a training that
    /// has ended
    /// waits for its hours beside a new one.
    public Optional<T> open() {
        for (int i = 0; i < all.size(); i++) {
            if (isOpenNow(all.get(i))) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isOpenNow(FileThread thread) {
        return thread.isOpen() && !thread.liesBehind();
    }

    /// The first thread that is open, or else the one that was opened last: what a page shows of a kind.
    public Optional<T> current() {
        return open().or(this::openOrLast);
    }

    /// The thread that is open, or else the one that was opened last.
    public Optional<T> openOrLast() {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (isOpenNow(all.get(i))) {
                return Optional.of(all.get(i));
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// The thread that had begun by a day: the latest of those, or the first of all when none had.
    public Optional<T> on(LocalDate day) {
        T found = null;
        for (int i = 0; i < all.size(); i++) {
            if (found == null || !all.get(i).opened().day().isAfter(day)) {
                found = all.get(i);
            }
        }
        return Optional.ofNullable(found);
    }
}
