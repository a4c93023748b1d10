// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The browser that all these tests drive, without a window.
final class Chromium implements AutoCloseable {

    /// Long enough for a machine that is busy with everything else; a page that comes is not waited for.
    private static final int PATIENCE_MILLIS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(variable("PASSERELLE_CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
    }

    /// A fresh profile: nobody is signed in, nothing is chosen, and nothing on a page has to come to rest first.
    BrowserContext profile(Browser.NewContextOptions options) {
        BrowserContext context =
                browser.newContext(options.setDeviceScaleFactor(1).setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /// `scripts/browser.sh` says where the programs are; without it, where Debian puts them.
    private static Map<String, String> environment() {
        return Map.of(
                "PLAYWRIGHT_NODEJS_PATH",
                variable("PLAYWRIGHT_NODEJS_PATH", "/usr/bin/node"),
                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                "1");
    }

    private static String variable(String name, String usual) {
        return Optional.ofNullable(System.getenv(name)).orElse(usual);
    }
}
