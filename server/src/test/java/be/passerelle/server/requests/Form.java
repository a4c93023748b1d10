// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/// A form of a page that is sent by POST, as a browser reads it.
record Form(String action, List<Field> fields, List<Button> buttons) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile(
            "<(input|select|option|button)\\b([^>]*)>|<textarea\\b([^>]*)>([^<]*)</textarea>|</(select)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    /// @param kind the type of the control: hidden, text, date, radio, checkbox, select, textarea, …
    /// @param values what may be chosen; for the others what stands in it
    record Field(String name, String kind, List<String> values) {}

    /// @param action where it sends the form instead; empty for the form's own
    record Button(String name, String value, String action) {}

    static List<Form> in(String html) {
        List<Form> forms = new ArrayList<>();
        Matcher form = FORM.matcher(html);
        while (form.find()) {
            String tag = form.group(1);
            Optional<String> action = attribute(tag, "action");
            if (tag.contains("method=\"post\"") && action.isPresent()) {
                forms.add(read(action.get(), form.group(2)));
            }
        }
        return forms;
    }

    /// Where the page leads.
    static List<String> links(String html) {
        Set<String> links = new LinkedHashSet<>();
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            links.add(HtmlUtils.htmlUnescape(link.group(1)));
        }
        return List.copyOf(links);
    }

    private static Form read(String action, String inside) {
        List<Field> fields = new ArrayList<>();
        List<Button> buttons = new ArrayList<>();
        String selecting = "";
        List<String> options = new ArrayList<>();
        Matcher control = CONTROL.matcher(inside);
        while (control.find()) {
            String tag = control.group(1) == null ? "" : control.group(1);
            String attributes = control.group(2) == null ? "" : control.group(2);
            String name = attribute(attributes, "name").orElse("");
            String value = attribute(attributes, "value").orElse("");
            switch (tag) {
                case "input" ->
                    fields.add(new Field(name, attribute(attributes, "type").orElse("text"), List.of(value)));
                case "button" ->
                    buttons.add(new Button(
                            name, value, attribute(attributes, "formaction").orElse("")));
                case "select" -> {
                    selecting = name;
                    options = new ArrayList<>();
                }
                case "option" -> options.add(value);
                default -> {
                    if (control.group(5) != null) {
                        fields.add(new Field(selecting, "select", List.copyOf(options)));
                    } else {
                        String area = control.group(3);
                        fields.add(new Field(
                                attribute(area, "name").orElse(""),
                                "textarea",
                                List.of(HtmlUtils.htmlUnescape(control.group(4)))));
                    }
                }
            }
        }
        return new Form(action, fields, buttons);
    }

    private static Optional<String> attribute(String tag, String name) {
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            if (attribute.group(1).equals(name)) {
                return Optional.of(HtmlUtils.htmlUnescape(attribute.group(2)));
            }
        }
        return Optional.empty();
    }

    Form at(String other) {
        return new Form(other, fields, buttons);
    }
}
