// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registry.desk.RegisterStore;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// The registers as they stood when a request first asked for them: one look at the database for each
/// request, and none that outlives it.
final class RegistersOfRequest implements RegisterStore {

    private static final String BOOK = RegistersOfRequest.class.getName();

    private final RegisterStore store;

    RegistersOfRequest(RegisterStore store) {
        this.store = store;
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
        RegisterBook book = store.book();
        request.setAttribute(BOOK, book, RequestAttributes.SCOPE_REQUEST);
        return book;
    }
}
