// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

/// Light, dark, or what the device prefers.
public enum Theme {
    SYSTEM("system"),
    LIGHT("light"),
    DARK("dark");

    /// The cookie that keeps the choice; it holds one of the codes and nothing else.
    public static final String COOKIE = "passerelle-theme";

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// The theme of a cookie value; anything unknown means what the device prefers.
    public static Theme of(String code) {
        for (Theme theme : values()) {
            if (theme.code.equals(code)) {
                return theme;
            }
        }
        return SYSTEM;
    }
}
