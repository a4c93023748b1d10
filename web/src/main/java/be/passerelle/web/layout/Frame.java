// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.List;
import java.util.Optional;

/// What every page needs besides its own content.
///
/// @param language the ISO 639-1 code of the language of the page
/// @param title the title of the page, without the name of the product
/// @param build a short text that changes with every build, so that browsers fetch changed style sheets
/// @param navigation empty on pages without side navigation
/// @param account empty before anybody has signed in
/// @param demo present in demonstration mode only
public record Frame(
        PageWording wording,
        String language,
        String title,
        Theme theme,
        String build,
        Csrf csrf,
        List<LanguageLink> languages,
        List<NavigationGroup> navigation,
        Optional<SignedIn> account,
        Optional<DemoMode> demo,
        List<Notice> notices) {

    /// The style sheets of every page, in their order.
    public static final List<String> STYLE_SHEETS = List.of(
            "tokens",
            "kit",
            "base",
            "menu",
            "layout",
            "components",
            "lists",
            "reason",
            "forms",
            "casefile",
            "ahead",
            "acting",
            "screens",
            "lawbook",
            "calculations",
            "print");

    /// The id of the form of a page whose typed values another language takes along.
    public static final String TYPED = "typed";

    public Frame {
        languages = List.copyOf(languages);
        navigation = List.copyOf(navigation);
        notices = List.copyOf(notices);
    }

    /// The frame of a page with a form (`id="typed"`): another language sends it to an address that shows again
    /// what was typed, and checks and records nothing.
    public Frame keeping(String address) {
        List<LanguageLink> sending =
                languages.stream().map(each -> each.sending(address)).toList();
        return new Frame(wording, language, title, theme, build, csrf, sending, navigation, account, demo, notices);
    }

    /// Whether another language takes along what was typed.
    public boolean keepsTyped() {
        return languages.stream().anyMatch(LanguageLink::sends);
    }
}
