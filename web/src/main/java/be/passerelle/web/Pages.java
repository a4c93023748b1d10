// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Turns templates into answers. A template is rendered whole before the first byte is sent, so that a failure in its
/// middle gives an error page and never half a page.
@Component
public class Pages {

    private static final int USUAL_LENGTH = 32_768;

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, TemplateEngine.class.getClassLoader());

    /// A page.
    ///
    /// @param template its path under `jte`, without ending
    /// @param namesAndValues its parameters, as name and value in turn
    public View show(String template, Object... namesAndValues) {
        return show(HttpStatus.OK, template, namesAndValues);
    }

    /// A page with another status than "all is well".
    public View show(HttpStatus status, String template, Object... namesAndValues) {
        String html = render(template, namesAndValues);
        return (_, _, response) -> {
            response.setStatus(status.value());
            response.setContentType("text/html;charset=UTF-8");
            byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        };
    }

    /// Sends the browser on with GET, so that loading the page again sends nothing twice.
    public static View goTo(String address) {
        RedirectView view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return view;
    }

    private String render(String template, Object... namesAndValues) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        StringOutput output = new StringOutput(USUAL_LENGTH);
        engine.render(template + ".jte", parameters, output);
        return output.toString();
    }
}
