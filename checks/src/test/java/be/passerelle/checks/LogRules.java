// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the log may hold: it is read by those who run the machine, who have nothing to do with anybody's file.
final class LogRules {

    /// From its beginning to its end, over however many lines.
    private static final Pattern STATEMENT =
            Pattern.compile("\\bLOG\\s*\\.\\s*(trace|debug|info|warn|error)\\s*\\((?s:.*?)\\)\\s*;");

    /// Whoever the file is about, whoever looks, and what was sent: a name, a number, an address, a form.
    private static final Pattern ABOUT_SOMEBODY = Pattern.compile(
            "\\b(familyName|givenName|nationalNumber|birthDate|person|insured|viewer|account|user|claims)\\b"
                    + "|\\.(getParameter|getQueryString|getRequestURI|getHeader|getBody|digits|formatted)\\b");

    /// A message may quote what was sent, and a failure that is handed over is written with its message.
    private static final Pattern WHAT_A_FAILURE_SAYS = Pattern.compile(
            "getMessage\\(|getLocalizedMessage\\(|,\\s*(e|failure|cause|problem|exception)\\s*\\)\\s*;");

    private static final Pattern BESIDE_THE_LOG = Pattern.compile("System\\s*\\.\\s*(out|err)\\b|printStackTrace\\(");

    /// Modules that run while people work. The embedded database knows nobody; the demonstration talks to whoever
    /// started it.
    private static final Pattern AT_WORK =
            Pattern.compile("(law|stream|registers|casefile|registry|store|api|web|server)/src/main/java/.*\\.java");

    private LogRules() {}

    static List<TidyRule> all() {
        return List.of(TidyRule.perFile(
                "The log names nobody and quotes nothing that was sent; write Failures.withoutMessages(failure).",
                file -> AT_WORK.matcher(file.path()).matches(),
                file -> Stream.concat(statements(file), beside(file)),
                planted("LOG.info(\"opened for {}\", person.familyName());"),
                planted("LOG.warn(\"no file of {}\",\n    number.digits());"),
                planted("LOG.debug(\"{} looks\", viewer);"),
                planted("LOG.error(\"it failed: {}\", e.getMessage());"),
                planted("LOG.error(\"it failed\", e);"),
                planted("LOG.warn(\"not understood: {}\", request.getQueryString());"),
                planted("System.out.println(name);")));
    }

    private static Stream<Violation> statements(SourceText file) {
        return STATEMENT
                .matcher(file.text())
                .results()
                .filter(each -> ABOUT_SOMEBODY.matcher(each.group()).find()
                        || WHAT_A_FAILURE_SAYS.matcher(each.group()).find())
                .map(each -> file.violation(line(file, each.start()), each.group()));
    }

    private static Stream<Violation> beside(SourceText file) {
        return BESIDE_THE_LOG
                .matcher(file.text())
                .results()
                .map(each -> file.violation(line(file, each.start()), each.group()));
    }

    private static int line(SourceText file, int at) {
        return (int) file.text().substring(0, at).lines().count();
    }

    private static SourceText planted(String statement) {
        return new SourceText("web/src/main/java/be/passerelle/web/Loud.java", "class Loud { " + statement + " }");
    }
}
