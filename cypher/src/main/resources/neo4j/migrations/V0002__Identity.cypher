// How the records of one person are found, and all records a page at a time.
CREATE INDEX person_identity IF NOT EXISTS FOR (n:Person) ON (n.identity);
CREATE INDEX person_id IF NOT EXISTS FOR (n:Person) ON (n.id);

// Where records with one name and birth are looked for; their names are compared by whoever asks.
CREATE INDEX person_date_of_birth IF NOT EXISTS FOR (n:Person) ON (n.dateOfBirth);
