// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.exchange;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a caller takes as an answer, after its `Accept` header (RFC 9110, section 12.5.1).
final class AcceptedTypes {

    private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
    private static final String PARAMETER = "\\s*;\\s*(" + TOKEN + ")=(" + TOKEN + "|\"[^\"]*\")";
    private static final Pattern EACH_PARAMETER = Pattern.compile(PARAMETER);
    private static final Pattern RANGE =
            Pattern.compile("\\s*(" + TOKEN + ")/(" + TOKEN + ")((?:" + PARAMETER + ")*)\\s*");
    private static final Pattern BETWEEN_RANGES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern WEIGHT = Pattern.compile("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?");
    private static final Pattern NOTHING = Pattern.compile("0(\\.0{0,3})?");

    private AcceptedTypes() {}

    /// Whether JSON is among them. Whoever says nothing takes everything; what is not well-formed takes
    /// nothing.
    static boolean includeJson(String header) {
        boolean saysNothing = true;
        boolean included = false;
        for (String range : BETWEEN_RANGES.split(header, -1)) {
            if (!range.isBlank()) {
                saysNothing = false;
                Matcher parts = RANGE.matcher(range);
                if (!parts.matches()) {
                    return false;
                }
                String weight = weight(parts.group(3));
                if (!WEIGHT.matcher(weight).matches()) {
                    return false;
                }
                // A weight of nothing means: not this.
                included |= isJson(parts.group(1), parts.group(2))
                        && !NOTHING.matcher(weight).matches();
            }
        }
        return saysNothing || included;
    }

    private static boolean isJson(String type, String subtype) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "*" -> subtype.equals("*");
            case "application" ->
                switch (subtype.toLowerCase(Locale.ROOT)) {
                    case "*", "json", "problem+json", "fhir+json" -> true;
                    default -> false;
                };
            default -> false;
        };
    }

    /// Other parameters, such as the character set, choose nothing.
    private static String weight(String parameters) {
        Matcher each = EACH_PARAMETER.matcher(parameters);
        while (each.find()) {
            if (each.group(1).equalsIgnoreCase("q")) {
                return each.group(2);
            }
        }
        return "1";
    }
}
