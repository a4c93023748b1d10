// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Turns pages into answers. A page is written whole before the first byte is sent, so that a failure in its
/// middle gives an error page and never half a page.
public final class Pages {

    private static final int USUAL_LENGTH = 32_768;

    private Pages() {}

    /// A page, when all is well.
    public static View show(Page page) {
        return show(HttpStatus.OK, page);
    }

    /// A page with another status.
    public static View show(HttpStatus status, Page page) {
        byte[] html = html(page).getBytes(StandardCharsets.UTF_8);
        return (_, _, response) -> {
            response.setStatus(status.value());
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(html.length);
            response.getOutputStream().write(html);
        };
    }

    /// Sends the browser on with GET, so that loading the page again sends nothing twice.
    public static View goTo(String address) {
        RedirectView view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return view;
    }

    /// Bytes that a browser keeps as a file.
    ///
    /// @param name of the file, without any character that has a meaning in a header
    public static View keep(String name, MediaType type, byte[] bytes) {
        return (_, _, response) -> {
            response.setContentType(type.toString());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        };
    }

    /// A page as a text.
    public static String html(Page page) {
        StringOutput output = new StringOutput(USUAL_LENGTH);
        page.writeTo(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }
}
