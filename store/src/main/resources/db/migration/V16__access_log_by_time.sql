-- SPDX-License-Identifier: EUPL-1.2
--
-- Who opened many files in the last hour is asked each minute. The log only grows, in the order of time: an index of
-- its blocks is enough, and costs next to nothing with each line.

CREATE INDEX access_log_by_time ON access_log USING brin (at);
