// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

/// What is walked and told with pictures.
enum Walk {
    /// The procedure, in a demonstration.
    PROCEDURE("", "WalkTest", """
            # A walk through Passerelle

            Invented people and their files, as a browser test walks them through the procedure in French \
            and in Dutch.
            Each account finds its task in its own worklist. How people come in, and who sees what, is \
            [another walk](doors/README.md), as is [how a jurist checks the law](law/README.md).
            """),
    /// Who comes in how, in an installation.
    DOORS("doors", "DoorsTest", """
            # A walk through the doors of Passerelle

            An installation as real people start it (`./run --install`), with an identity provider beside it, as a \
            browser test walks it in French and in Dutch: from nothing to a first file, and who then sees and does \
            what.
            What the provider tells is that of the one of the tests (`scripts/identity-provider`); its people are \
            invented. The day is that of the machine. What people do with the files is \
            [another walk](../README.md).
            """),
    /// The law, article by article.
    LAW("law", "JuristWalkTest", """
            # A walk through the law in Passerelle

            A jurist checks an article in the browser, in French and in Dutch, without signing in: what it says, the \
            rule that applies it, examples that run, the values over time, another reading, an example of her own, \
            somebody invented to whom it applies, and what changed between two days. What people do with files is \
            [another walk](../README.md).
            """);

    private final String folder;
    private final String test;
    private final String introduction;

    Walk(String folder, String test, String introduction) {
        this.folder = folder;
        this.test = test;
        this.introduction = introduction;
    }

    /// Below the folder of all walks; empty for that folder itself.
    String folder() {
        return folder;
    }

    String introduction() {
        return introduction + """
                The test makes this page and its pictures anew with
                `./test -pl demo -am -Dtest=TEST \
                -Dsurefire.failIfNoSpecifiedTests=false -Dpasserelle.updateWalk=true`.
                """.replace("TEST", test);
    }
}
