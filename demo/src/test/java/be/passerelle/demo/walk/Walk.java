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
            [another walk](doors/README.md); so are [how a jurist checks the law](law/README.md), \
            [a part-time resumption](resumption/README.md) and [the reintegration with the employer](at-work/README.md).
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
            """),
    /// Work that is resumed in part, up to the benefit of the month.
    RESUMPTION("resumption", "ResumptionWalkTest", """
            # A walk through a part-time resumption

            Invented people who resume work during incapacity, as a browser test walks it in French and in Dutch: from \
            the declaration of the person to the benefit of the month, counted to the cent; and a declaration that \
            comes late and is refused. How people come to a training is [another walk](../README.md).
            """),
    /// The reintegration with the employer.
    AT_WORK("at-work", "AtWorkTest", """
            # A walk through the reintegration with the employer

            A worker, their employer and the occupational physician, each with an account and their own part of the \
            file, under the Code on well-being at work as it is since 2026 and as it was in 2023; a browser test walks \
            it in French and in Dutch. How people come to a training is [another walk](../README.md).
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
