// People of before are compared by the first run and held against the rules; new ones carry the mark from the start.
MATCH (person:Person) SET person:SweepPending;
