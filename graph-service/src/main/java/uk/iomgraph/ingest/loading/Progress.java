package uk.iomgraph.ingest.loading;

/** Told how far an import is; called often, so it must be quick. */
public interface Progress {

    /** Says nothing to anybody. */
    Progress SILENT = (stage, file, done, total) -> {};

    /**
     * Says how far the import is.
     *
     * @param stage what is being done
     * @param file the file being read; empty where no file is
     * @param done rows of the delivery that are done
     * @param total rows of the delivery
     */
    void at(Stage stage, String file, long done, long total);

    /** What an import does, in order. */
    enum Stage {
        /** Digests, row counts and headers are checked; nothing is written yet. */
        VERIFYING,
        /** Rows are written. */
        LOADING,
        /** The database's own importer fills it; done and total are per cent. */
        FILLING,
        /** Constraints and indexes are made for what is there. */
        INDEXING,
        /** Rows that wait for a reference are tried again. */
        RETRYING_PARKED,
        /** What a FULL delivery no longer says is closed. */
        CLOSING_ABSENT,
        /** Ties between people are brought up to date. */
        DERIVING_TIES,
        /** It is done. */
        DONE
    }
}
