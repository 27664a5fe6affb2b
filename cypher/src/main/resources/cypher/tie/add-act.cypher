// Adds what somebody does about a tie.
// access: write
// params: id String, key String, act String, at DateTime, by String, reason String, until Date
// returns: nothing
CREATE (:TieAction {id: $id, tie: $key, act: $act, at: $at, by: $by, reason: $reason, until: $until})
