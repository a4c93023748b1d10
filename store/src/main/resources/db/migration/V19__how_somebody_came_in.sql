-- SPDX-License-Identifier: EUPL-1.2
--
-- By what somebody came in, or wanted to.

ALTER TABLE security_event
    ADD COLUMN means text CONSTRAINT the_means_of_a_sign_in_are_named_briefly CHECK (length(means) BETWEEN 1 AND 30),
    ADD COLUMN level text CONSTRAINT the_level_of_a_sign_in_is_short CHECK (length(level) <= 120);
COMMENT ON COLUMN security_event.means IS
    'Who checks the proof: demonstration, local, or the name of an identity provider; null for all but sign-ins.';
COMMENT ON COLUMN security_event.level IS
    'How sure whoever checked it is, in their own words; empty when they do not say, null for all but sign-ins.';

-- Whoever tries passwords from elsewhere locks an account for strangers, and not for whoever signed in with it before.

ALTER TABLE local_account
    ADD COLUMN known_tries integer NOT NULL DEFAULT 0,
    ADD COLUMN known_locked_until timestamptz;
COMMENT ON COLUMN local_account.known_tries IS
    'How many tries failed from browsers that signed in before, since the last of them that succeeded.';
COMMENT ON COLUMN local_account.known_locked_until IS
    'Until when it is locked for those browsers, as too many of theirs failed; null when it is not.';
