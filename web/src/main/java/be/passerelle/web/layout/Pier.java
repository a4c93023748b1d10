// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

/// One pier of the bridge from incapacity to work.
///
/// @param detail the day it was reached, or what is missing; may be empty
public record Pier(String label, String detail, State state) {

    /// Where the person stands with this stage.
    public enum State {
        DONE("pa-stage-done", "stages.done"),
        CURRENT("pa-stage-current", "stages.current"),
        AHEAD("pa-stage-ahead", "stages.ahead");

        private final String css;
        private final String key;

        State(String css, String key) {
            this.css = css;
            this.key = key;
        }

        public String css() {
            return css;
        }

        /// The key of the word that says the state to those who do not see the picture.
        public String key() {
            return key;
        }
    }
}
