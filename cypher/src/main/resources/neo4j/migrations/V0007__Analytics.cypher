// How the residents of a small area are found.
CREATE INDEX address_lsoa IF NOT EXISTS FOR (n:Address) ON (n.lsoa);
