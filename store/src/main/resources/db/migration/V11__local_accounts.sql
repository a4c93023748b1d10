-- SPDX-License-Identifier: EUPL-1.2
--
-- Accounts that the installation keeps itself, known to the role that knows sessions and to no other. Backups leave
-- them out: whoever restores one invites people anew.

CREATE TABLE local_account (
    person        text        NOT NULL PRIMARY KEY,
    master        text        NOT NULL,
    wrapped       bytea       NOT NULL,
    sealed        bytea       NOT NULL,
    invited_until timestamptz,
    tries         integer     NOT NULL DEFAULT 0,
    locked_until  timestamptz,
    step          bigint      NOT NULL DEFAULT 0
);
COMMENT ON TABLE local_account IS
    'Who signs in with a password and a code of their own. As whom they act is no part of it: mandates say it.';
COMMENT ON COLUMN local_account.person IS 'The key that mandates are given to, in small letters.';
COMMENT ON COLUMN local_account.master IS 'The identifier of the master key that wraps the key of this account.';
COMMENT ON COLUMN local_account.wrapped IS 'The key of this account, wrapped.';
COMMENT ON COLUMN local_account.sealed IS
    'Sealed under that key: the hash of the password and the secret of the codes, or the hash of a one-time code.';
COMMENT ON COLUMN local_account.invited_until IS 'Until when a password may be set; null once it is.';
COMMENT ON COLUMN local_account.tries IS
    'How many tries failed since the last that succeeded, or are looking now.';
COMMENT ON COLUMN local_account.locked_until IS 'Until when it is locked, as too many failed; null when it is not.';
COMMENT ON COLUMN local_account.step IS 'The step of time of the last code that was taken: none is taken twice.';

GRANT SELECT, INSERT, UPDATE, DELETE ON local_account TO ${door};
