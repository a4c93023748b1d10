// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.language.Language;
import be.passerelle.law.language.Texts;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Renders every component into `target/gallery` to be looked at, and checks what holds for every page.
class GalleryTest {

    private static final Pattern INLINE = Pattern.compile("\\sstyle=|\\son[a-z]+=\"|<style|<script(?![^>]*\\ssrc=)");

    private static final Map<String, Language> PAGES = Map.of(
            "Worklist", Language.FR,
            "CaseFile", Language.FR,
            "Check", Language.NL,
            "Form", Language.FR,
            "SignIn", Language.DE,
            "Done", Language.FR,
            "Others", Language.EN);

    @TempDir
    private Path classes;

    @Test
    void everyPageStandsUnderAStrictContentSecurityPolicyAndHasItsLandmarks() throws IOException {
        TemplateEngine engine = TemplateEngine.create(
                new EitherFolder(
                        new DirectoryCodeResolver(Path.of("src/main/jte")),
                        new DirectoryCodeResolver(Path.of("src/test/jte"))),
                classes,
                ContentType.Html);
        Path gallery = Files.createDirectories(Path.of("target/gallery"));

        for (Map.Entry<String, Language> page : PAGES.entrySet()) {
            StringOutput output = new StringOutput();
            engine.render(
                    "gallery/" + page.getKey() + ".jte",
                    Map.of("page", model(page.getKey(), page.getValue()), "gallery", new Gallery()),
                    output);
            String html = output.toString();
            Files.writeString(gallery.resolve(page.getKey() + ".html"), html);

            assertThat(INLINE.matcher(html).results().map(found -> html.substring(found.start(), found.end() + 40)))
                    .as("inline style or script in " + page.getKey())
                    .isEmpty();
            assertThat(html)
                    .contains("<html lang=\"" + page.getValue().code() + "\"")
                    .contains("<main ");
            assertThat(html).contains("<h1>").doesNotContain("id=\"\"").doesNotContain(" null");
            assertThat(ids(html))
                    .as("ids of " + page.getKey())
                    .doesNotHaveDuplicates()
                    .isNotEmpty();
        }
    }

    @Test
    void thePatternForInlineCodeFindsIt() {
        assertThat(INLINE.matcher("<p style=\"color:red\">").find()).isTrue();
        assertThat(INLINE.matcher("<p onclick=\"x()\">").find()).isTrue();
        assertThat(INLINE.matcher("<script>x()</script>").find()).isTrue();
        assertThat(INLINE.matcher("<script src=\"/x.js\" defer></script>").find())
                .isFalse();
    }

    private static List<String> ids(String html) {
        List<String> ids = new ArrayList<>();
        Pattern.compile("\\sid=\"([^\"]*)\"").matcher(html).results().forEach(found -> ids.add(found.group(1)));
        return ids;
    }

    private static Frame model(String name, Language language) {
        boolean signedIn = !name.equals("SignIn");
        boolean navigation = name.equals("Worklist") || name.equals("Others");
        return new Frame(
                PageWording.of(Texts.load(PageWording.class, "layout"), language),
                language.code(),
                name,
                Theme.SYSTEM,
                "1",
                new Csrf("_csrf", "token"),
                List.of(
                        new LanguageLink("fr", "Français", "?language=fr", language == Language.FR, false),
                        new LanguageLink("nl", "Nederlands", "?language=nl", language == Language.NL, false),
                        new LanguageLink("de", "Deutsch", "?language=de", language == Language.DE, false),
                        new LanguageLink("en", "English", "?language=en", language == Language.EN, false)),
                navigation ? navigation() : List.of(),
                signedIn
                        ? Optional.of(new SignedIn("A. Lambert", "coordinatrice", "Mutualité Solidaris 300"))
                        : Optional.empty(),
                Optional.of(new DemoMode("23 novembre 2026", "/sign-in", "/clock")),
                name.equals("Others")
                        ? List.of(new Notice(
                                BadgeTone.RIGHT,
                                "Premier contact enregistré",
                                "La suite attend **l’assurée**.",
                                Optional.empty()))
                        : List.of());
    }

    private static List<NavigationGroup> navigation() {
        return List.of(
                new NavigationGroup(
                        "",
                        List.of(
                                new NavigationItem("Mon travail", "#", OptionalInt.of(19), true),
                                new NavigationItem("Équipe", "#", OptionalInt.of(64), false),
                                new NavigationItem("À prendre", "#", OptionalInt.of(23), false),
                                new NavigationItem("Dossiers", "#", OptionalInt.empty(), false))),
                new NavigationGroup(
                        "Suivi",
                        List.of(
                                new NavigationItem("Échéances de la semaine", "#", OptionalInt.empty(), false),
                                new NavigationItem("Statistiques", "#", OptionalInt.empty(), false))),
                new NavigationGroup(
                        "Comprendre",
                        List.of(
                                new NavigationItem("La loi et la procédure", "#", OptionalInt.empty(), false),
                                new NavigationItem("Calculer un droit", "#", OptionalInt.empty(), false))));
    }

    /// Templates of the product first, then those of the gallery.
    private record EitherFolder(CodeResolver product, CodeResolver gallery) implements CodeResolver {

        private CodeResolver of(String name) {
            return name.startsWith("gallery/") ? gallery : product;
        }

        @Override
        public String resolve(String name) {
            return of(name).resolve(name);
        }

        @Override
        public long getLastModified(String name) {
            return of(name).getLastModified(name);
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            List<String> all = new ArrayList<>(product.resolveAllTemplateNames());
            all.addAll(gallery.resolveAllTemplateNames());
            return all;
        }
    }
}
