// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import be.passerelle.casefile.access.AccessTable;
import be.passerelle.casefile.access.Assurance;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.role.RolePolicy;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.citation.Sources;
import be.passerelle.law.language.Language;
import be.passerelle.registers.act.Turn;
import be.passerelle.registers.book.RegisterActs;
import be.passerelle.registers.procedure.Keepers;
import be.passerelle.registry.erasure.ErasureAct;
import be.passerelle.registry.erasure.Erasures;
import be.passerelle.registry.erasure.HoldAct;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.Check;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Row;
import be.passerelle.web.rulebook.WithoutRole;
import be.passerelle.web.words.PageTexts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The pages of `docs/map`, beside that of the law: what there is, read from the code and the files, so that
/// nobody has to search for it.
final class DocsMap {

    private static final Pattern TABLE = Pattern.compile("(?im)^\\s*comment on table ([\\w.]+) is\\s+'((?:[^']|'')*)'");
    private static final Pattern ROUTE = Pattern.compile(
            "@(Get|Post|Put|Patch|Delete)Mapping\\(\\s*(?:(?:path|value)\\s*=\\s*)?\\{?\\s*\"([^\"]*)\"");

    private DocsMap() {}

    /// Every page by its path.
    static Map<String, String> pages(List<SourceText> files) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("docs/map/acts.md", acts());
        pages.put("docs/map/procedure.md", procedure());
        pages.put("docs/map/access.md", access());
        pages.put("docs/map/screens.md", screens(files));
        pages.put("docs/map/tables.md", tables(files));
        return pages;
    }

    private static String acts() {
        StringBuilder page = title("Acts");
        acts(page, "Files", FileActs.all());
        acts(page, "Registers", RegisterActs.all());
        acts(page, "Erasures", Erasures.types().all());
        return page.toString();
    }

    private static void acts(StringBuilder page, String section, List<ActType<?>> types) {
        section(page, section);
        table(page, "Act | Version | Kind | Compartment | Contents");
        for (ActType<?> type : types) {
            line(
                    page,
                    "`" + type.code() + "`",
                    type.version(),
                    Codes.of(type.kind()),
                    Codes.of(type.compartment()),
                    type.components().stream().map(DocsMap::component).collect(Collectors.joining(", ")));
        }
    }

    private static String component(Component component) {
        return component.name() + (component.optional() ? " (optional)" : "");
    }

    private static String procedure() {
        StringBuilder page = title("Procedure");
        section(page, "Files");
        table(page, "Act | By | Thread | Only when | Task, when it obliges | Content must fit | Article");
        for (Row<?, ?> row : Procedure.rows()) {
            boolean obliges = !row.duty().task().equals(row.type().code());
            line(
                    page,
                    "`" + row.type().code() + "`",
                    Codes.of(row.by()),
                    (row.opens() ? "opens " : "") + row.kind().code(),
                    row.conditions().stream().map(Condition::code).collect(Collectors.joining(", ")),
                    obliges ? row.duty().task() : "",
                    row.checks().stream().map(Check::code).distinct().collect(Collectors.joining(", ")),
                    brief(row.citation()));
        }
        section(page, "Registers");
        table(page, "Act | By | Of two people");
        Keepers.rows().forEach(row -> line(page, "`" + row.type().code() + "`", roles(row.by()), turn(row.type())));
        section(page, "Erasures");
        table(page, "Act | By | Of two people");
        for (ActType<?> type : Erasures.types().all()) {
            boolean second = ErasureAct.BySecond.class.isAssignableFrom(type.of())
                    || HoldAct.BySecond.class.isAssignableFrom(type.of());
            line(page, "`" + type.code() + "`", roles(Keepers.erase()), second ? "a second person" : "the first");
        }
        return page.toString();
    }

    private static String turn(ActType<?> type) {
        if (Turn.proposes(type)) {
            return "the first";
        }
        if (Turn.confirms(type)) {
            return "a second person";
        }
        return Turn.answers(type) ? "either" : "";
    }

    private static String roles(Set<Role> roles) {
        return roles.stream().sorted().map(Codes::of).collect(Collectors.joining(", "));
    }

    /// Who may see what of a file, on which ground and for what: the list that article 9 of the law of 30 July
    /// 2018 asks for of whoever works with data about health.
    private static String access() {
        StringBuilder page = title("Access");
        section(page, "Grounds, purposes and parts");
        table(page, "Role | Ground | Purpose | Reads | Besides, with consent");
        for (Role role : Role.values()) {
            for (Ground ground : RoleTable.of(role).grounds().keySet()) {
                boolean erased = ground == Ground.WORKED_IN_ERASED_FILE;
                line(
                        page,
                        Codes.of(role),
                        Codes.of(ground),
                        Codes.of(RoleTable.of(role).purpose(ground)),
                        erased ? "" : names(AccessTable.readable(role, ground)),
                        erased ? "" : names(RoleTable.of(role).readsWithConsent()));
            }
        }
        section(page, "Fields, powers");
        table(page, "Role | Works for | Sees of the person besides name and language | May besides performing acts");
        for (Role role : Role.values()) {
            RolePolicy policy = RoleTable.of(role);
            line(page, Codes.of(role), Codes.of(policy.side()), codes(policy.fields()), codes(policy.powers()));
        }
        section(page, PageTexts.texts().word("rulebook.access.without", Language.EN));
        table(page, "Who | Reaches");
        for (WithoutRole each : WithoutRole.values()) {
            line(
                    page,
                    PageTexts.texts().word(each.who(), Language.EN),
                    PageTexts.texts().word(each.reaches(), Language.EN));
        }
        section(page, "What wants a high assurance of who it is");
        table(page, "Act | Compartment");
        FileActs.all().stream()
                .filter(type -> AccessTable.assurance(type) == Assurance.HIGH)
                .forEach(type -> line(page, "`" + type.code() + "`", Codes.of(type.compartment())));
        return page.toString();
    }

    private static String codes(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Codes::of).collect(Collectors.joining(", "));
    }

    private static String names(Set<Compartment> compartments) {
        return compartments.stream().sorted().map(Codes::of).collect(Collectors.joining(", "));
    }

    private static String screens(List<SourceText> files) {
        StringBuilder page = head("Pages and operations", "Request | Class");
        files.stream()
                .filter(f ->
                        f.path().startsWith("web/src/main/java/") || f.path().startsWith("demo/src/main/java/"))
                .sorted(Comparator.comparing(SourceText::path))
                .forEach(f -> ROUTE.matcher(f.text())
                        .results()
                        .forEach(m ->
                                line(page, m.group(1).toUpperCase(Locale.ROOT) + " `" + m.group(2) + "`", f.path())));
        return page.toString();
    }

    private static String tables(List<SourceText> files) {
        StringBuilder page = head("Tables", "Table | What it holds | File");
        files.stream()
                .filter(f -> f.path().contains("/db/migration/") && f.endsWith(".sql"))
                .sorted(Comparator.comparing(SourceText::path))
                .forEach(f -> TABLE.matcher(f.text())
                        .results()
                        .forEach(m -> line(
                                page,
                                "`" + m.group(1) + "`",
                                m.group(2).replace("''", "'").replaceAll("\\s+", " "),
                                name(f))));
        return page.toString();
    }

    private static String name(SourceText file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return name.endsWith(".java") ? name.substring(0, name.length() - ".java".length()) : name;
    }

    private static String brief(Citation citation) {
        return Sources.brief(citation, Language.EN);
    }

    private static StringBuilder head(String title, String columns) {
        StringBuilder page = title(title);
        table(page, columns);
        return page;
    }

    private static StringBuilder title(String title) {
        return new StringBuilder("# ").append(title).append("\n\nGenerated from the code by `scripts/map`.\n");
    }

    private static void section(StringBuilder page, String heading) {
        page.append("\n## ").append(heading).append('\n');
    }

    private static void table(StringBuilder page, String columns) {
        page.append("\n| ").append(columns).append(" |\n|");
        page.append("---|".repeat(columns.split(" \\| ", -1).length)).append('\n');
    }

    private static void line(StringBuilder page, Object... cells) {
        for (Object cell : cells) {
            page.append("| ").append(cell.toString().replace("|", "\\|")).append(' ');
        }
        page.append("|\n");
    }
}
