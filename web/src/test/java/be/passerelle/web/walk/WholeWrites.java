// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.mock.web.DelegatingServletOutputStream;

/// Writes the bytes of a page at once. The stream of a response that no server sends takes them one by one, which
/// was an eighth of the time of a page.
final class WholeWrites implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new Whole((HttpServletResponse) response));
    }

    private static final class Whole extends HttpServletResponseWrapper {

        private Whole(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            return super.getOutputStream() instanceof DelegatingServletOutputStream byteByByte
                    ? new AtOnce(byteByByte)
                    : super.getOutputStream();
        }
    }

    private static final class AtOnce extends ServletOutputStream {

        private final DelegatingServletOutputStream response;
        private final OutputStream behind;

        private AtOnce(DelegatingServletOutputStream response) {
            this.response = response;
            this.behind = response.getTargetStream();
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length > 0) {
                behind.write(bytes, from, length - 1);
                // The response sees by the last one that it has begun.
                response.write(bytes[from + length - 1]);
            }
        }

        @Override
        public void write(int each) throws IOException {
            response.write(each);
        }

        @Override
        public void flush() throws IOException {
            response.flush();
        }

        @Override
        public boolean isReady() {
            return response.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            response.setWriteListener(listener);
        }
    }
}
