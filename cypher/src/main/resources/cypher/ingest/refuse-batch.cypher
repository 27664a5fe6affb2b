// Enters a delivery in the ledger that was refused as a whole, with the reason.
// access: write
// params: id String, source String, receivedAt DateTime, code String, reason String
// returns: nothing
CREATE (:FeedBatch {
  id: $id, source: $source, receivedAt: $receivedAt, completedAt: $receivedAt, state: 'REJECTED',
  reasonCode: $code, reason: $reason, rows: 0, counts: [], notices: []
})
