// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registry.desk.RegisterStore;
import be.passerelle.store.PostgresRegisters;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// The registers as they stood when a request first asked for them, or who was there: one look at the database at most
/// for each request, and none that outlives it.
final class RegistersOfRequest implements RegisterStore {

    private static final String BOOK = RegistersOfRequest.class.getName();

    private static final String VERSION = BOOK + ".version";

    private final PostgresRegisters store;

    RegistersOfRequest(PostgresRegisters store) {
        this.store = store;
    }

    /// Which registers stand, as the database said when this request asked who is there.
    static void stand(long version) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(VERSION, version, RequestAttributes.SCOPE_REQUEST);
        }
    }

    @Override
    public RegisterBook book() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return store.book();
        }
        if (request.getAttribute(BOOK, RequestAttributes.SCOPE_REQUEST) instanceof RegisterBook read) {
            return read;
        }
        RegisterBook book = asToldWith(request).orElseGet(store::book);
        request.setAttribute(BOOK, book, RequestAttributes.SCOPE_REQUEST);
        return book;
    }

    private Optional<RegisterBook> asToldWith(RequestAttributes request) {
        return request.getAttribute(VERSION, RequestAttributes.SCOPE_REQUEST) instanceof Long version
                ? store.kept(version)
                : Optional.empty();
    }
}
