// Who has a record of limited access is asked whenever figures are brought up to date.
CREATE INDEX person_limited_access IF NOT EXISTS FOR (n:Person) ON (n.limitedAccess);
